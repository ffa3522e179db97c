// The coordination's work: signing in, the queue, decisions, the palette, exports, rights.

import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { confirmFromMailbox } from '../support/pages/mailbox.ts';
import { signUpVolunteer } from '../support/pages/sign-up.ts';
import { Queue, type Record, SignIn, download, readCsv } from '../support/pages/staff.ts';
import { type Arrival, alive, expect, test } from '../support/test.ts';
import { plain, say } from '../support/texts.ts';
import { PASSWORD, address, at, freshEmail, world } from '../support/world.ts';

const SITE = 'saalfeld-rudolstadt';
const COORDINATOR: Arrival = { as: { role: 'coordinator', site: SITE } };

/** A confirmed volunteer, and their record. */
async function newRecord(arrive: (how?: Arrival) => Promise<Page>, name: string): Promise<{ record: Record; queue: Queue; email: string }> {
  const visitor = await arrive();
  const email = freshEmail('staff');
  await signUpVolunteer(visitor, { name, email, postcode: '07318' }, { site: SITE, locale: 'de' });
  await confirmFromMailbox(visitor, email, SITE, 'de');
  const staff = await arrive(COORDINATOR);
  const queue = await new Queue(staff, SITE).open();
  await queue.search(name);
  return { record: await queue.openRecord(name), queue, email };
}

test('a wrong password is said in one sentence, and the right one leads to Today', async ({ arrive }) => {
  const page = await arrive();
  const door = await new SignIn(page).open('kyffhaeuserkreis');
  await door.as('editor@kyffhaeuserkreis.example', 'falsch-und-lang-genug');
  await expect(page.locator('.ch-flash')).toHaveText(say('de', 'sign-in-failed'));
  await expect(page.locator('#f-email')).toHaveValue('editor@kyffhaeuserkreis.example');
  await expect(page.locator('#f-password')).toHaveValue('');
  await door.as('niemand@kyffhaeuserkreis.example', PASSWORD);
  await expect(page.locator('.ch-flash')).toHaveText(say('de', 'sign-in-failed'));
  await door.as('district-admin@kyffhaeuserkreis.example', PASSWORD);
  await expect(page).toHaveURL(at('kyffhaeuserkreis', 'de', '/staff'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('de', 'today-title'));
  const [cookie, ...others] = await page.context().cookies();
  expect(others).toEqual([]);
  expect(cookie).toMatchObject({ name: 'ch_session', httpOnly: true, sameSite: 'Lax', domain: 'kyffhaeuserkreis.localhost' });
});

test('a page for staff asks to sign in first, and comes back after', async ({ arrive }) => {
  const page = await arrive();
  await page.goto(at('kyffhaeuserkreis', 'de', '/staff/people?part=volunteers'));
  await expect(page).toHaveURL(/\/staff\/sign-in/);
  await new SignIn(page).as('district-admin@kyffhaeuserkreis.example', PASSWORD);
  await expect(page).toHaveURL(at('kyffhaeuserkreis', 'de', '/staff/people?part=volunteers'));
});

test('the queue keeps filter, search, order and page in the address', async ({ arrive }) => {
  const page = await arrive(COORDINATOR);
  const queue = await new Queue(page, SITE).open();
  await queue.select('status').selectOption('all');
  await queue.select('order').selectOption('name');
  await queue.show();
  await expect(page).toHaveURL(/status=all/);
  await expect(page).toHaveURL(/order=name/);
  const first = await queue.names();
  expect(first).toHaveLength(25);
  // Names are sorted as people do, without regard to letters' case and marks.
  const letters: { [name: string]: string } = { ß: 'ss', đ: 'd', ł: 'l', ø: 'o', ı: 'i', æ: 'ae' };
  const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const folded = first.map((name) => plain(name).replace(/[ßđłøıæ]/g, (letter) => letters[letter] ?? letter));
  expect(folded).toEqual([...folded].sort());

  await page.getByRole('link', { name: say('de', 'pagination-next') }).click();
  await expect(page).toHaveURL(/page=2/);
  const second = await queue.names();
  expect(second.filter((name) => first.includes(name))).toEqual([]);
  await page.reload();
  expect(await queue.names()).toEqual(second);
  await expect(queue.select('order')).toHaveValue('name');
  await page.goBack();
  expect(await queue.names()).toEqual(first);
  await page.goForward();
  expect(await queue.names()).toEqual(second);

  const someone = second[0]!;
  await queue.search(someone);
  await expect(page).not.toHaveURL(/page=/);
  await expect(queue.select('status')).toHaveValue('all');
  await expect(queue.row(someone)).not.toHaveCount(0);
  for (const name of await queue.names()) expect(name.toLowerCase()).toContain(someone.toLowerCase());

  await queue.open('?status=all&kind=organisation');
  for (const kind of await queue.rows.locator('td').first().allInnerTexts()) expect(kind).toBe(say('de', 'signup-kind[organisation]'));
  await queue.search('zzzz');
  await expect(page.getByRole('heading', { name: say('de', 'signups-empty-title') })).toBeVisible();
});

test('a question, a note and a refusal with a reason stand in the history', async ({ arrive }) => {
  const { record, queue } = await newRecord(arrive, 'Quirin Querfrage');
  const { page } = record;
  const fold = await record.unfold('ask-back');
  await fold.getByRole('button').click();
  await expect(record.page.locator('#errors')).toBeVisible();
  await expect(fold.locator('#f-question')).toBeVisible();
  await fold.locator('#f-question').fill('Passt Ihnen der Dienstag?');
  await fold.getByRole('button').click();
  await expect(record.notice).toHaveText(say('de', 'signup-done[ask-back]'));
  await record.hasStatus('asked-back');

  await page.locator('#f-note').fill('Hat angerufen, Dienstag passt.');
  await page.getByRole('button', { name: say('de', 'staff-note-save') }).click();
  await expect(record.notice).toHaveText(say('de', 'signup-done[note]'));
  await expect(record.notes.first()).toContainText('Hat angerufen, Dienstag passt.');
  await expect(record.notes.first()).toContainText('Solveig Rothämel');

  await page.getByRole('button', { name: say('de', 'signup-action[review]') }).click();
  await record.hasStatus('in-review');
  const refusal = await record.unfold('decline');
  await refusal.getByRole('button').click();
  await expect(page.locator('#f-reason-error')).toBeVisible();
  await refusal.locator('#f-reason').selectOption('elsewhere');
  await refusal.getByRole('button').click();
  await record.hasStatus('declined');
  await expect(page.locator('.ch-record')).toContainText(say('de', 'decline-reason[elsewhere]'));
  await expect(page.locator('.ch-actionbox')).toHaveCount(0);

  const told = ['submitted', 'confirmed', 'asked-back', 'noted', 'reviewed', 'declined'];
  await expect(record.history).toHaveCount(told.length);
  for (const [row, code] of told.entries()) {
    await expect(record.history.nth(row)).toContainText(say('de', `audit-action[signup-${code}]`));
  }
  await queue.open();
  await queue.search('Quirin Querfrage');
  await expect(queue.rows).toHaveCount(0);
});

test('who wishes to withdraw is withdrawn, with the consents', async ({ arrive }) => {
  const { record } = await newRecord(arrive, 'Wanda Widerruf');
  await record.decide('withdraw');
  await record.hasStatus('withdrawn');
  await expect(record.page.locator('.ch-record')).toContainText(say('de', 'consent-withdrawn'));
});

test('two coordinators decide at once: the second is told that it was done', async ({ arrive }) => {
  const { record } = await newRecord(arrive, 'Doris Doppelt');
  const other = await arrive(COORDINATOR);
  await other.goto(record.page.url().replace(/\?.*/, ''));
  await record.decide('accept');
  await other.locator('#do-decline summary').click();
  await other.locator('#do-decline #f-reason').selectOption('other');
  const answer = other.waitForResponse((response) => response.request().method() === 'POST');
  await other.locator('#do-decline').getByRole('button').click();
  expect((await answer).status()).toBe(409);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(say('de', 'error-409-title'));
});

test('sign-ups come as a table for spreadsheets', async ({ arrive }) => {
  const page = await arrive(COORDINATOR);
  await new Queue(page, SITE).open('?status=all&kind=volunteer');
  const bytes = await download(page, page.getByRole('link', { name: say('de', 'export-csv') }));
  expect(bytes.subarray(0, 3), 'the mark that Excel needs').toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const [head, ...rows] = readCsv(bytes);
  expect(head).toEqual([
    'signups-column-name', 'signups-column-kind', 'signups-column-status', 'field-email', 'field-phone',
    'signups-column-place', 'signups-column-date',
  ].map((key) => say('de', key)));
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(row).toHaveLength(7);
    expect(row[1]).toBe(say('de', 'signup-kind[volunteer]'));
  }
});

test('signing out everywhere ends the session in another browser', async ({ arrive }) => {
  const email = 'district-admin@nordhausen.example';
  const [here, there] = [await arrive(), await arrive()];
  for (const page of [here, there]) {
    await (await new SignIn(page).open('nordhausen')).as(email, PASSWORD);
    await expect(page.locator('.ch-work')).toBeVisible();
  }
  await here.goto(at('nordhausen', 'de', '/staff/account'));
  await here.getByRole('button', { name: say('de', 'account-sessions-button') }).click();
  await expect(here).toHaveURL(/\/staff\/sign-in/);
  await there.goto(at('nordhausen', 'de', '/staff/people'));
  await expect(there).toHaveURL(/\/staff\/sign-in/);
  expect(await here.context().cookies()).toEqual([]);
});

test('signing out leads to the public page and ends the session', async ({ arrive }) => {
  const page = await arrive();
  await (await new SignIn(page).open('nordhausen')).as('editor@nordhausen.example', PASSWORD);
  await page.getByRole('button', { name: say('de', 'staff-sign-out') }).first().click();
  await expect(page).toHaveURL(at('nordhausen', 'de'));
  await page.goto(at('nordhausen', 'de', '/staff/account'));
  await expect(page).toHaveURL(/\/staff\/sign-in/);
});

for (const key of ['/', 'Control+k']) {
  test(`the palette opens with ${key} and finds a person by keyboard`, async ({ arrive }) => {
    const page = await arrive(COORDINATOR);
    await page.goto(at(SITE, 'de', '/staff/people'));
    const someone = await page.locator('.ch-table tbody th').nth(3).innerText();
    await page.goto(at(SITE, 'de', '/staff'));
    await alive(page);
    const box = page.getByRole('combobox');
    await expect(box).toBeHidden();
    await page.keyboard.press(key);
    await expect(box).toBeFocused();
    await expect(box).toHaveValue('');
    await page.keyboard.type(someone);
    const options = page.getByRole('option');
    await expect(options.filter({ hasText: say('de', 'palette-person') }).first()).toContainText(someone);
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    const row = (await options.allInnerTexts()).findIndex((text) => text.includes(say('de', 'palette-person')));
    for (let down = 0; down < row; down += 1) await page.keyboard.press('ArrowDown');
    await expect(options.nth(row)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/staff\/people\/[0-9a-f-]{36}/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(someone);
  });
}

test('Escape closes the palette and gives the focus back', async ({ arrive }) => {
  const page = await arrive(COORDINATOR);
  await page.goto(at(SITE, 'de', '/staff/signups'));
  await alive(page);
  const word = new Queue(page, SITE).word;
  await word.focus();
  await page.keyboard.type('a/b');
  await expect(word, 'a slash in a field is a slash').toHaveValue('a/b');
  const palette = page.getByRole('dialog');
  await page.keyboard.press('Control+k');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
  await expect(word).toBeFocused();
});

test('an auditor reads the log and nobody’s data', async ({ arrive }) => {
  const page = await arrive({ as: { role: 'auditor', site: 'erfurt' } });
  await page.goto(at('erfurt', 'de', '/staff'));
  await expect(page).toHaveURL(at('erfurt', 'de', '/staff/audit'));
  await expect(page.locator('.ch-table tbody tr').first()).toBeVisible();
  await page.getByLabel(say('de', 'audit-filter-label')).selectOption({ label: say('de', 'audit-group[staff]') });
  await page.getByRole('button', { name: say('de', 'filter-submit') }).click();
  await expect(page).toHaveURL(/group=staff/);
  await expect(page.locator('.ch-table tbody')).toContainText(say('de', 'audit-action[staff-signed-in]'));
  for (const path of ['/staff/signups', '/staff/people', '/staff/organisations', '/staff/signups.csv', '/staff/search?q=a']) {
    const answer = await page.goto(at('erfurt', 'de', path));
    expect(answer?.status(), path).toBe(403);
  }
});

test('an invitation from the command line sets a password and leads to Today', async ({ arrive }) => {
  const email = freshEmail('invited');
  const said = execFileSync(
    world.binary,
    [
      'staff', 'invite', 'nordhausen', email, '--name', 'Ingo Eingeladen', '--role', 'coordinator',
      '--data', world.demo.data, '--base-url', address('state'),
    ],
    { encoding: 'utf8' },
  );
  const link = said.split(/\s+/).find((word) => word.includes('/staff/invitation/'))!;
  expect(link.startsWith(address('nordhausen'))).toBe(true);
  const page = await arrive();
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('de', 'invitation-title'));
  expect(plain(await page.locator('main').innerText())).toContain('Ingo Eingeladen');
  const choose = async (password: string, again: string) => {
    await page.locator('#f-password').fill(password);
    await page.locator('#f-password_again').fill(again);
    await page.getByRole('button', { name: say('de', 'invitation-button') }).click();
  };
  await choose('kurz', 'kurz');
  await expect(page.locator('#errors')).toBeVisible();
  await choose('vier-wilde-enten-am-fluss', 'vier-wilde-enten-am-teich');
  await expect(page.locator('#f-password_again-error')).toHaveText(say('de', 'problem-passwords-differ'));
  await choose('vier-wilde-enten-am-fluss', 'vier-wilde-enten-am-fluss');
  await expect(page).toHaveURL(at('nordhausen', 'de', '/staff'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('de', 'today-title'));

  const second = await arrive();
  const answer = await second.goto(link);
  expect(answer?.status(), 'a link works once').toBe(404);
});
