// Matching by hand: suggestions, side by side, noted; a round that is drawn, decided about, dragged, proposed.

import type { Page } from '@playwright/test';
import { type Arrival, alive, expect, test } from '../support/test.ts';
import { plain, say } from '../support/texts.ts';
import { at } from '../support/world.ts';

const SITE = 'erfurt';
const COORDINATOR: Arrival = { as: { role: 'coordinator', site: SITE } };

/** Mentee and mentor of each pair of a round, all read in one moment. */
async function pairs(page: Page): Promise<Map<string, string>> {
  const rows = page.locator('.ch-round__pairs tbody tr');
  const names = await rows.evaluateAll((all) => all.map((row): [string, string] => {
    const name = (selector: string) => row.querySelector<HTMLElement>(selector)?.innerText ?? '';
    return [name('th bdi'), name('td bdi')];
  }));
  return new Map(names);
}

async function draw(page: Page): Promise<void> {
  await page.goto(at(SITE, 'de', '/staff/rounds'));
  await page.getByRole('button', { name: say('de', 'rounds-draw'), exact: true }).click();
  await page.waitForURL(/rounds\/[0-9a-f-]+$/);
}

for (const javaScript of [true, false]) {
  test(`suggestions, side by side, noted ${javaScript ? 'with' : 'without'} JavaScript`, async ({ arrive }) => {
    const page = await arrive({ ...COORDINATOR, javaScript });
    await page.goto(at(SITE, 'de', '/staff/matching'));
    // Somebody with a choice.
    const choice = page.locator('.ch-table').first().locator('tbody tr').filter({ has: page.locator('td').nth(1).getByText(/^([3-9]|\d\d)$/) });
    await choice.nth(javaScript ? 0 : 1).locator('th a').click();
    const ticks = page.locator('.ch-tick');
    for (const number of [0, 1, 2]) await ticks.nth(number).check();
    await page.getByRole('button', { name: say('de', 'matching-compare-button'), exact: true }).click();
    await expect(page.locator('.ch-compare thead th')).toHaveCount(4);
    await page.goBack();

    const person = page.url();
    const note = page.getByRole('button', { name: say('de', 'matching-suggest-button'), exact: true });
    await note.first().click();
    await expect(page).toHaveURL(/\/staff\/tandems\/[0-9a-f-]+/);
    // Once more: it is said, and nothing is written twice.
    await page.goto(person);
    await note.first().click();
    await expect(page.locator('.ch-flash')).toContainText(say('de', 'matching-already'));
    await page.locator('.ch-flash a').click();
    await expect(page).toHaveURL(/\/staff\/tandems\//);
  });
}

test('settings: a preview saves nothing, a mistake stands at its field, saving holds', async ({ arrive }) => {
  const page = await arrive(COORDINATOR);
  const url = at(SITE, 'de', '/staff/matching/settings');
  await page.goto(url);
  const weight = page.locator('#f-w_interests');
  const before = await weight.inputValue();
  await weight.fill('9');
  await page.getByRole('button', { name: say('de', 'matching-preview-button'), exact: true }).click();
  await expect(page.locator('.ch-preview')).toContainText(say('de', 'matching-preview-unsaved'));
  await expect(weight).toHaveValue('9');
  await page.goto(url);
  await expect(weight).toHaveValue(before);
  await weight.fill('elf');
  await page.getByRole('button', { name: say('de', 'matching-save-button'), exact: true }).click();
  await expect(page.locator('#f-w_interests-error')).toBeVisible();
  await expect(weight).toHaveValue('elf');
  await weight.fill(before);
  await page.getByRole('button', { name: say('de', 'matching-save-button'), exact: true }).click();
  await expect(page.locator('.ch-flash')).toHaveText(say('de', 'matching-saved'));
});

test('a round: fixed, taken out, taken back, moved by the form and by dragging, proposed', async ({ arrive }) => {
  const page = await arrive(COORDINATOR);
  await draw(page);
  await alive(page);
  const drawn = await pairs(page);
  expect(drawn.size).toBeGreaterThan(1);
  const row = (mentee: string) => page.locator('.ch-round__pairs tbody tr').filter({ has: page.locator('th bdi', { hasText: mentee }) });
  // Somebody whom a mentor of another row could accompany, too: who has that depends on whom the other tests paired.
  const mentee = await page.locator('.ch-round__pairs tbody').evaluate((body) => {
    const rows = [...body.querySelectorAll('tr')];
    const mentorOf = (row: Element) => row.querySelector('[data-drop-mentor]')?.getAttribute('data-drop-mentor');
    const offered = (row: Element) => [...row.querySelectorAll<HTMLOptionElement>('[data-move-mentee] option')].map((one) => one.value);
    const found = rows.find((row) => rows.some((other) => other !== row && offered(row).includes(mentorOf(other) ?? '')));
    return found?.querySelector('th bdi')?.textContent ?? '';
  });
  const mentor = drawn.get(mentee);
  expect(mentor, 'somebody with a choice').toBeDefined();
  /** Waits until this holds of her mentor; a page that just goes away is asked again. */
  const mentorIs = (holds: (mentor: string | undefined) => void) =>
    expect(async () => holds((await pairs(page)).get(mentee))).toPass({ timeout: 15_000 });

  await row(mentee).locator('form[action$="/fix"]').first().getByRole('button').click();
  await expect(row(mentee).locator('.ch-chip')).toHaveText(say('de', 'round-fixed'));
  await row(mentee).locator('form[action$="/strike"] button').click();
  await mentorIs((now) => expect(now).not.toBe(mentor));
  await page.getByRole('button', { name: say('de', 'round-undo'), exact: true }).click();
  await mentorIs((now) => expect(now).toBe(mentor));

  // By the form beside the row: to the mentor who is offered first.
  const form = row(mentee).locator('[data-move-mentee]');
  const offered = await form.locator('option').first().innerText();
  await form.getByRole('button').click();
  await mentorIs((now) => expect(offered.startsWith(now ?? '?')).toBe(true));
  await page.getByRole('button', { name: say('de', 'round-undo'), exact: true }).click();
  await mentorIs((now) => expect(now).toBe(mentor));

  // By dragging: onto a mentor of another row who is offered there, too. All of the page is seen at once: a mouse that is
  // pressed here doesn't scroll as a hand would.
  await page.setViewportSize({ width: 1280, height: 3000 });
  await alive(page);
  const options = await form.locator('option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  const cells = page.locator('.ch-round__pairs [data-drop-mentor]');
  const mentors = await cells.evaluateAll((all) => all.map((one) => one.getAttribute('data-drop-mentor') ?? ''));
  const target = mentors.findIndex((one) => options.includes(one));
  expect(target).toBeGreaterThanOrEqual(0);
  const name = await cells.nth(target).locator('bdi').innerText();
  await row(mentee).locator('[data-drag-mentee]').dragTo(cells.nth(target));
  await mentorIs((now) => expect(now).toBe(name));

  // One is proposed, the others not.
  for (const tick of await page.locator('.ch-round__pairs .ch-tick').all()) await tick.uncheck();
  await row(mentee).locator('.ch-tick').check();
  await page.locator('#propose summary').click();
  await page.getByRole('button', { name: say('de', 'round-propose-yes'), exact: true }).click();
  await expect(page.locator('.ch-flash--success')).toBeVisible();
  await expect(row(mentee).locator('td .ch-chip')).toContainText([plain(say('de', 'round-row-proposed'))]);
});
