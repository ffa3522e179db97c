// The guided interview: kept as it is typed, with and without JavaScript, and what comes of it.

import type { Page } from '@playwright/test';
import { look } from '../support/look.ts';
import { type Arrival, alive, expect, test } from '../support/test.ts';
import { say } from '../support/texts.ts';
import { at } from '../support/world.ts';

const SITE = 'saalfeld-rudolstadt';
const ANSWER = '#f-answer-mentee-now';

/** The page of somebody who was accepted, looks for a mentor and was not interviewed yet; each test takes another. */
async function applicant(page: Page, number: number): Promise<string> {
  const path = '/staff/people?part=participants&status=applicant&interview=none';
  await page.goto(at(SITE, 'de', path));
  const links = page.locator('.ch-table th a');
  const hrefs = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  await page.goto(hrefs[number]!);
  return hrefs[number]!;
}

async function begin(page: Page): Promise<void> {
  await page.getByRole('link', { name: say('de', 'person-interview-begin'), exact: true }).click();
  await expect(page.locator(ANSWER)).toBeVisible();
}

/** The form again, with all that was typed. */
async function isThere(page: Page): Promise<void> {
  await expect(page.locator(ANSWER)).toHaveValue('Es geht ihr gut.\nDie Kinder sind in der Schule.');
  await expect(page.locator('input[name="interests"][value="music"]')).toBeChecked();
  await expect(page.locator('#f-occupation')).toHaveValue('Krankenpflegerin');
}

async function type(page: Page): Promise<void> {
  await page.locator(ANSWER).fill('Es geht ihr gut.\nDie Kinder sind in der Schule.');
  await page.locator('input[name="interests"][value="music"]').check({ force: true });
  await page.locator('#f-occupation').fill('Krankenpflegerin');
}

async function finish(page: Page, person: string): Promise<void> {
  await page.getByRole('button', { name: say('de', 'interview-finish'), exact: true }).click();
  await expect(page).toHaveURL(`${person}?done=interview`);
  await expect(page.locator('.ch-flash--success')).toHaveText(say('de', 'person-done[interview]'));
  await expect(page.getByRole('heading', { level: 2, name: say('de', 'participant-status[waiting]') })).toBeVisible();
}

for (const [number, javaScript] of [true, false].entries()) {
  const how: Arrival = { as: { role: 'coordinator', site: SITE }, javaScript };
  test(`a mentee is interviewed ${javaScript ? 'and all is kept as it is typed' : 'without JavaScript'}`, async ({ arrive }) => {
    const page = await arrive(how);
    const person = await applicant(page, number);
    await begin(page);
    if (javaScript) await alive(page);
    await type(page);
    if (javaScript) {
      await expect(page.getByRole('status').filter({ hasText: say('de', 'saving-done') })).toBeVisible({ timeout: 10_000 });
    } else {
      await page.getByRole('button', { name: say('de', 'interview-save'), exact: true }).first().click();
      await expect(page.locator('.ch-flash--success')).toHaveText(say('de', 'interview-saved'));
    }
    await page.goto(person);
    await page.getByRole('link', { name: say('de', 'person-interview-go-on'), exact: true }).click();
    await isThere(page);
    await finish(page, person);
    // What was told stands on the person's page, whether of a role or of them.
    for (const told of ['Krankenpflegerin', say('de', 'interest[music]')]) await expect(page.locator('main')).toContainText(told);
    await look(page, 'de', `person-interviewed${javaScript ? '' : '-nojs'}`, javaScript);
  });
}

test('a second coordinator is told that somebody else saved, and loses nothing', async ({ arrive }) => {
  const page = await arrive({ as: { role: 'coordinator', site: SITE }, javaScript: false });
  await applicant(page, 2);
  await begin(page);
  const second = await arrive({ as: { role: 'coordinator', site: SITE }, javaScript: false });
  await second.goto(page.url());
  await page.locator(ANSWER).fill('Die erste schreibt.');
  await page.getByRole('button', { name: say('de', 'interview-save'), exact: true }).first().click();
  await second.locator(ANSWER).fill('Die zweite schreibt.');
  await second.getByRole('button', { name: say('de', 'interview-save'), exact: true }).first().click();
  await expect(second.locator('#errors')).toContainText(say('de', 'interview-overtaken-title'));
  await expect(second.locator(ANSWER)).toHaveValue('Die zweite schreibt.');
  await expect(second.locator('.ch-interview__other').first()).toContainText('Die erste schreibt.');
});
