// The state: a map that leads to the districts, and protected numbers.

import { download, readCsv } from '../support/pages/staff.ts';
import { expect, test } from '../support/test.ts';
import { say } from '../support/texts.ts';
import { address, at } from '../support/world.ts';

test('the state’s map leads to a district that takes part', async ({ arrive }) => {
  const page = await arrive();
  await page.goto(at('state', 'de'));
  const map = page.getByRole('list', { name: say('de', 'state-map-title') });
  await expect(map.getByRole('link')).toHaveCount(6);
  await map.getByRole('link', { name: 'Gotha' }).click();
  await expect(page).toHaveURL(at('gotha', 'de'));
});

test('a viewer of the state sees numbers as tiles, chart and table, and no name', async ({ arrive }) => {
  const page = await arrive({ as: { role: 'state-viewer', site: 'state' } });
  await page.goto(at('state', 'de', '/staff'));
  await expect(page.locator('.ch-stat')).toHaveCount(4);
  const map = page.getByRole('list', { name: say('de', 'figures-map-title') });
  await expect(map.getByText('Landkreis Gotha:')).toHaveCount(1);

  // The chosen one begins with a tick.
  const clubs = page.getByRole('link', { name: new RegExp(`^(✓ *)?${say('de', 'indicator[clubs]')}$`) });
  await clubs.click();
  await expect(page).toHaveURL(/show=clubs/);
  await expect(clubs).toHaveAttribute('aria-current', 'true');

  const chart = page.getByRole('img', { name: say('de', 'figures-months-label') });
  await expect(chart.locator('rect')).toHaveCount(18);
  await page.getByText(say('de', 'figures-as-table'), { exact: true }).click();
  await expect(page.locator('figure table tbody tr')).toHaveCount(18);
  await expect(page.getByRole('region', { name: say('de', 'figures-districts-title') }).locator('tbody tr')).toHaveCount(6);
  await expect(page.locator('.ch-work')).not.toContainText('@');
});

test('the state’s numbers come as a table for spreadsheets, and small ones stay hidden', async ({ arrive }) => {
  const page = await arrive({ as: { role: 'state-viewer', site: 'state' } });
  await page.goto(at('state', 'de', '/staff'));
  const bytes = await download(page, page.getByRole('link', { name: say('de', 'export-csv') }));
  expect(bytes.subarray(0, 3), 'the mark that Excel needs').toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const [head, ...rows] = readCsv(bytes);
  expect(head!.slice(0, 6)).toEqual([
    say('de', 'figures-district'), 'AGS',
    ...['volunteers', 'participants', 'organisations', 'clubs'].map((code) => say('de', `indicator[${code}]`)),
  ]);
  expect(head).toHaveLength(6 + 18);
  expect(rows).toHaveLength(6);
  for (const cell of rows.flatMap((row) => row.slice(2))) {
    expect(cell).toMatch(/^(< 3|[0-9]+)$/);
    if (!cell.startsWith('<')) expect(Number(cell)).toBeGreaterThanOrEqual(3);
  }
});

test('a session of a district is nothing at the state, and the other way round', async ({ arrive }) => {
  const coordinator = await arrive({ as: { role: 'coordinator', site: 'erfurt' } });
  await coordinator.goto(at('state', 'de', '/staff'));
  await expect(coordinator).toHaveURL(new RegExp(`${address('state')}/de/staff/sign-in`));
  await coordinator.goto(at('gotha', 'de', '/staff'));
  await expect(coordinator).toHaveURL(new RegExp(`${address('gotha')}/de/staff/sign-in`));
  const viewer = await arrive({ as: { role: 'state-viewer', site: 'state' } });
  await viewer.goto(at('erfurt', 'de', '/staff'));
  await expect(viewer).toHaveURL(new RegExp(`${address('erfurt')}/de/staff/sign-in`));
});
