// Events from the first word to the door: made by staff, found by visitors, full, given back, ticked; and the page that
// confirms certificates.

import type { Page } from '@playwright/test';
import { Mailbox } from '../support/pages/mailbox.ts';
import { type Arrival, expect, test } from '../support/test.ts';
import { plain, say } from '../support/texts.ts';
import { type Locale, at, freshEmail } from '../support/world.ts';

const SITE = 'saalfeld-rudolstadt';
const COORDINATOR: Arrival = { as: { role: 'coordinator', site: SITE } };

/** Makes an event with one seat, in a hundred days, and publishes it; the path of its page. */
async function published(staff: Page, title: string): Promise<string> {
  await staff.goto(at(SITE, 'de', '/staff/events/new'));
  const day = new Date(Date.now() + 100 * 86_400_000).toISOString().slice(0, 10);
  const fields = { title_de: title, day, from: '18:00', until: '20:00', place: 'Volkshochschule', seats: '1' };
  for (const [name, value] of Object.entries(fields)) await staff.locator(`[name="${name}"]`).fill(value);
  await staff.getByRole('button', { name: say('de', 'staff-event-save') }).click();
  await expect(staff.getByRole('heading', { level: 1 })).toHaveText(title);
  await staff.getByRole('button', { name: say('de', 'staff-event-publish') }).click();
  await expect(staff.locator('.ch-flash')).toHaveText(say('de', 'staff-event-done[publish]'));
  return new URL(staff.url()).pathname.replace('/de/staff', '');
}

async function register(page: Page, path: string, name: string, email: string, locale: Locale): Promise<void> {
  await page.goto(at(SITE, locale, path));
  await page.locator('[name="name"]').fill(name);
  await page.locator('[name="email"]').fill(email);
  await page.locator('[name="consent"]').check();
  // Nobody fills in a form in two seconds.
  await page.waitForTimeout(3_300);
  await page.locator('.ch-event__form button[type="submit"]').click();
}

/** Opens the own registration from the newest mail. */
async function own(page: Page, email: string, locale: Locale): Promise<void> {
  const mailbox = await new Mailbox(page, SITE, locale).open();
  await mailbox.read(email);
  await mailbox.body.locator('a[href*="/registration/"]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(locale, 'registration-title'));
}

test('one seat: the first has it, the second waits, and moves up when it is given back', async ({ arrive }) => {
  const staff = await arrive(COORDINATOR);
  const title = `Treffen ${freshEmail('x').split('@')[0]}`;
  const path = await published(staff, title);

  const first = await arrive({ javaScript: false });
  const emails = [freshEmail('event-one'), freshEmail('event-two')] as const;
  await first.goto(at(SITE, 'de', '/events'));
  await expect(first.getByRole('link', { name: title })).toBeVisible();
  await register(first, path, 'Ute Probe', emails[0], 'de');
  await expect(first.getByRole('heading', { level: 1 })).toHaveText(say('de', 'event-thanks-title'));

  const second = await arrive({ locale: 'ar', width: 390, height: 844 });
  await register(second, path, 'ليلى حداد', emails[1], 'ar');
  await expect(second.getByRole('heading', { level: 1 })).toHaveText(say('ar', 'event-thanks-waiting-title'));

  await own(first, emails[0], 'de');
  await first.getByRole('button', { name: say('de', 'registration-cancel-button') }).click();
  await expect(first.locator('.ch-lead')).toHaveText(say('de', 'registration-cancelled'));

  await own(second, emails[1], 'ar');
  await expect(second.locator('.ch-lead')).toContainText('ليلى حداد');
  await expect(second.getByRole('button', { name: say('ar', 'registration-cancel-button') })).toBeVisible();

  await staff.goto(at(SITE, 'de', `/staff${path}`));
  const row = staff.locator('#people tr', { hasText: emails[1] });
  await row.getByRole('button', { name: plain(say('de', 'staff-mark-present', { name: 'ليلى حداد' })) }).click();
  await expect(staff.locator('.ch-flash')).toHaveText(say('de', 'staff-event-done[present]'));
  await expect(staff.locator('#people .ch-status')).toHaveText(say('de', 'staff-participants-present'));
});

test('what is missing is said at the field, and what was typed stays', async ({ arrive }) => {
  const page = await arrive();
  await page.goto(at(SITE, 'de', '/events'));
  await page.locator('.ch-event__title a').first().click();
  await page.locator('[name="email"]').fill('nobody');
  await page.waitForTimeout(3_300);
  await page.locator('.ch-event__form button[type="submit"]').click();
  await expect(page.locator('#errors li')).toHaveCount(3);
  await expect(page.locator('[name="email"]')).toHaveValue('nobody');
});

test('a slip in a code is told from a code that nobody has', async ({ arrive }) => {
  const page = await arrive({ locale: 'ar', width: 390, height: 844 });
  await page.goto(at(SITE, 'ar', '/certificate'));
  const button = page.getByRole('button', { name: say('ar', 'certificate-check-button') });
  await page.locator('[name="code"]').fill('00000-00000');
  await button.click();
  await expect(page.locator('#f-code-error')).toHaveText(say('ar', 'problem-code-slip'));
  await page.locator('[name="code"]').fill('00000-0000');
  await button.click();
  await expect(page.locator('#f-code-error')).toHaveText(say('ar', 'problem-code-length'));
});
