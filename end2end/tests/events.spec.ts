// Events from the first word to the door: made by staff, found by visitors, full, given back, ticked; and the page that
// confirms certificates.

import type { Locator, Page } from '@playwright/test';
import { look } from '../support/look.ts';
import { Mailbox } from '../support/pages/mailbox.ts';
import { type Arrival, expect, takeTime, test } from '../support/test.ts';
import { plain, say } from '../support/texts.ts';
import { type Locale, at, freshEmail } from '../support/world.ts';

const SITE = 'saalfeld-rudolstadt';
const COORDINATOR: Arrival = { as: { role: 'coordinator', site: SITE } };

/** Makes an event, in a hundred days, and publishes it; the path of its page. */
async function published(staff: Page, title: string, kind = 'network', seats = '1'): Promise<string> {
  await staff.goto(at(SITE, 'de', '/staff/events/new'));
  const day = new Date(Date.now() + 100 * 86_400_000).toISOString().slice(0, 10);
  const fields = { title_de: title, day, from: '18:00', until: '20:00', place: 'Volkshochschule', seats };
  await staff.locator('[name="kind"]').selectOption(kind);
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
  await page.locator('label[for="f-consent"]').click();
  await takeTime(page);
  await page.locator('.ch-event__form button[type="submit"]').click();
}

/** Notes at the door that somebody came. */
async function came(staff: Page, path: string, email: string, name: string): Promise<void> {
  await staff.goto(at(SITE, 'de', `/staff${path}`));
  const row = staff.locator('#people tr', { hasText: email });
  await row.getByRole('button', { name: plain(say('de', 'staff-mark-present', { name })) }).click();
  await expect(staff.locator('.ch-flash')).toHaveText(say('de', 'staff-event-done[present]'));
}

type Person = { name: string; email: string };

/** A mentee and a mentor who could go together and agreed to be told of, as the coordination has them. */
async function twoWhoMayBeTold(staff: Page): Promise<[Person, Person]> {
  const hrefs = (links: Locator): Promise<string[]> =>
    links.evaluateAll((all) => [...new Set(all.map((link) => (link as HTMLAnchorElement).href))]);
  const told = async (href: string): Promise<Person | undefined> => {
    await staff.goto(href);
    if (await staff.getByText(say('de', 'person-no-pass-on')).count()) return undefined;
    const name = plain(await staff.getByRole('heading', { level: 1 }).innerText());
    return { name, email: await staff.locator('a[href^="mailto:"]').first().innerText() };
  };
  await staff.goto(at(SITE, 'de', '/staff/matching'));
  const someMentors = staff.locator('td').nth(1).getByText(/^[1-9]\d*$/);
  const mentees = staff.locator('.ch-table').first().locator('tbody tr').filter({ has: someMentors }).locator('th a');
  for (const suggestions of await hrefs(mentees)) {
    await staff.goto(suggestions);
    const [first, ...others] = await hrefs(staff.locator('main a[href*="/staff/people/"]'));
    const mentee = await told(first as string);
    for (const other of mentee ? others : []) {
      const mentor = await told(other);
      if (mentee && mentor) return [mentee, mentor];
    }
  }
  throw new Error('nobody may be told of somebody else');
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
  await look(second, 'ar', 'event-thanks-ar');

  await own(first, emails[0], 'de');
  await first.getByRole('button', { name: say('de', 'registration-cancel-button') }).click();
  await expect(first.locator('.ch-lead')).toHaveText(say('de', 'registration-cancelled'));

  await own(second, emails[1], 'ar');
  await expect(second.locator('.ch-lead')).toContainText('ليلى حداد');
  await expect(second.getByRole('button', { name: say('ar', 'registration-cancel-button') })).toBeVisible();
  await look(second, 'ar', 'registration-ar');

  await came(staff, path, emails[1], 'ليلى حداد');
  await expect(staff.locator('#people .ch-status')).toHaveText(say('de', 'staff-participants-present'));
});

test('an evening to get to know each other: whom somebody ticked is known to the coordination', async ({ arrive }) => {
  const staff = await arrive(COORDINATOR);
  const [mentee, mentor] = await twoWhoMayBeTold(staff);
  const people = [mentee, mentor];

  const path = await published(staff, `Abend ${freshEmail('x').split('@')[0]}`, 'matching-evening', '20');
  const guest = await arrive({ locale: 'ar', width: 390, height: 844 });
  for (const { name, email } of people) await register(guest, path, name, email, 'ar');
  for (const { name, email } of people) await came(staff, path, email, name);
  await staff.locator('main a[href$="/edit"]').click();
  await look(staff, 'de', 'event-edit-de');

  const mailbox = await new Mailbox(guest, SITE, 'ar').open();
  await mailbox.read(mentee.email);
  await mailbox.body.locator('a[href*="/evening/"]').first().click();
  const locale = (await guest.locator('html').getAttribute('lang')) as Locale;
  await guest.locator('label', { hasText: mentor.name.split(' ')[0] }).click();
  await look(guest, locale, 'evening');
  await guest.getByRole('button', { name: say(locale, 'evening-save') }).click();
  await expect(guest.locator('.ch-flash')).toHaveText(say(locale, 'evening-saved'));
  await expect(guest.locator('input[name="meet"]:checked')).toHaveCount(1);
});

test('what is missing is said at the field, and what was typed stays', async ({ arrive }) => {
  const page = await arrive();
  await page.goto(at(SITE, 'de', '/events'));
  await page.locator('.ch-event__title a').first().click();
  await page.locator('[name="email"]').fill('nobody');
  await takeTime(page);
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
