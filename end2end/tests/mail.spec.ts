// The journey with a real SMTP server: what arrives, and who may know what.

import type { Mail } from '../support/mail-server.ts';
import { confirm, linkIn, mailTo, mailsTo } from '../support/pages/mailbox.ts';
import { signUpVolunteer } from '../support/pages/sign-up.ts';
import { Queue } from '../support/pages/staff.ts';
import { expect, speaks, test } from '../support/test.ts';
import { plain, say } from '../support/texts.ts';
import { type Locale, type Site, address, direction, freshEmail } from '../support/world.ts';

const CASES: { locale: Locale; language: string; site: Site; reply: string; staff: string; place: string }[] = [
  { locale: 'de', language: 'German', site: 'erfurt', reply: 'erfurt', staff: 'koordination@erfurt.example', place: 'Erfurt' },
  { locale: 'ar', language: 'Arabic', site: 'gotha', reply: 'gotha', staff: 'koordination@gotha.example', place: 'Gotha' },
];

/** What every mail of the product is like. */
function wellFormed(mail: Mail, locale: Locale, place: string): void {
  expect(mail.from.name).toContain('Connecting Humans');
  expect(mail.from.name).toContain(place);
  expect(mail.from.address).toMatch(/@/);
  expect(mail.replyTo, 'answers reach people').toMatch(/@/);
  expect(mail.replyTo).not.toBe(mail.from.address);
  expect(mail.messageId).toMatch(/^<[^<>@\s]+@[^<>@\s]+>$/);
  expect(mail.headers['content-language']).toBe(locale);
  expect(mail.headers['auto-submitted']).toBe('auto-generated');
  expect(mail.headers['content-type']).toContain('multipart/alternative');
  expect(mail.text.length).toBeGreaterThan(50);
  expect(mail.html).toContain(`lang="${locale}"`);
  expect(mail.html).toContain(`dir="${direction(locale)}"`);
  expect(mail.html, 'nothing is loaded from anywhere').not.toMatch(/<img|src=|url\(/i);
}

for (const { locale, language, site, staff: staffAddress, place } of CASES) {
  test(`by real mail, in ${language}: confirmed, noticed by the coordination, accepted`, async ({ arrive }) => {
    const person = { name: locale === 'de' ? 'Marta Postweg' : 'مريم بريد', email: freshEmail(`mail-${locale}`) };
    const page = await arrive({ locale });
    await signUpVolunteer(page, person, { site, locale, which: 'post' });

    const mail = await mailTo(person.email, say(locale, 'mail-confirm-subject'));
    wellFormed(mail, locale, place);
    expect(plain(mail.text)).toContain(say(locale, 'mail-greeting', { name: person.name }));
    expect(mail.text).toContain(say(locale, 'mail-confirm-validity'));
    const link = linkIn(mail, '/confirm/');
    expect(link.startsWith(`${address(site, 'post')}/${locale}/confirm/`)).toBe(true);
    expect(mail.html).toContain(link);
    const noticesBefore = (await mailsTo(staffAddress)).length;
    await page.goto(link);
    await speaks(page, locale);
    await confirm(page, locale);

    const staffSubject = say('de', 'mail-staff-signup-subject[volunteer]');
    await expect.poll(async () => (await mailsTo(staffAddress)).length, { timeout: 20_000 }).toBeGreaterThan(noticesBefore);
    const notice = await mailTo(staffAddress, staffSubject);
    wellFormed(notice, 'de', place);
    for (const part of [notice.subject, notice.text, notice.html]) {
      expect(part, 'a notice is no place for a name').not.toContain(person.name);
      expect(part).not.toContain(person.name.split(' ')[1]);
      expect(part).not.toContain(person.email);
    }

    const staff = await arrive({ as: { role: 'coordinator', site, which: 'post' } });
    await staff.goto(linkIn(notice, '/staff/'));
    await expect(staff).toHaveURL(/\/de\/staff\/signups/);
    const queue = await new Queue(staff, site, 'post').open();
    await queue.search(person.name);
    await (await queue.openRecord(person.name)).decide('accept');
    const welcome = await mailTo(person.email, say(locale, 'mail-accepted-subject'));
    wellFormed(welcome, locale, place);
    expect(welcome.text).toContain(say(locale, 'mail-accepted-text-volunteer'));
    expect(welcome.messageId).not.toBe(mail.messageId);
  });

  test(`by real mail, in ${language}: asked back, then declined with a reason`, async ({ arrive }) => {
    const person = { name: locale === 'de' ? 'Nora Neinweg' : 'نورا رفض', email: freshEmail(`declined-${locale}`) };
    const page = await arrive({ locale });
    await signUpVolunteer(page, person, { site, locale, which: 'post' });
    await page.goto(linkIn(await mailTo(person.email, say(locale, 'mail-confirm-subject')), '/confirm/'));
    await confirm(page, locale);

    const staff = await arrive({ as: { role: 'coordinator', site, which: 'post' } });
    const queue = await new Queue(staff, site, 'post').open();
    await queue.search(person.name);
    const record = await queue.openRecord(person.name);
    await record.decide('ask-back', (fold) => fold.locator('#f-question').fill('Wann passt es Ihnen?'));
    const asked = await mailTo(person.email, say(locale, 'mail-asked-subject'));
    wellFormed(asked, locale, place);
    expect(asked.text).toContain('Wann passt es Ihnen?');

    await record.decide('decline', async (fold) => {
      await fold.locator('#f-reason').selectOption('no-place');
      await fold.locator('#f-words').fill('Im Frühjahr gern wieder.');
    });
    const declined = await mailTo(person.email, say(locale, 'mail-declined-subject'));
    wellFormed(declined, locale, place);
    expect(declined.text).toContain(say(locale, 'mail-declined-reason[no-place]'));
    expect(declined.text).toContain('Im Frühjahr gern wieder.');
  });
}

test('by real mail: who signs up again is told so, and gets no second link', async ({ arrive }) => {
  const person = { name: 'Wilma Wieder', email: freshEmail('again') };
  const page = await arrive();
  await signUpVolunteer(page, person, { site: 'erfurt', locale: 'de', which: 'post' });
  await page.goto(linkIn(await mailTo(person.email, say('de', 'mail-confirm-subject')), '/confirm/'));
  await confirm(page, 'de');
  await signUpVolunteer(page, person, { site: 'erfurt', locale: 'de', which: 'post' });
  const known = await mailTo(person.email, say('de', 'mail-known-subject'));
  wellFormed(known, 'de', 'Erfurt');
  expect(known.text).not.toContain('/confirm/');
  expect(await mailsTo(person.email)).toHaveLength(2);
});
