// The own area: somebody whom the coordination accepted signs in by the link in their mail, takes a break, reads what is
// kept about them and leaves. On a phone, in Arabic and German, with and without JavaScript.

import type { Page } from '@playwright/test';
import { PROVE } from '../support/extent.ts';
import { look } from '../support/look.ts';
import { Mailbox, confirmFromMailbox } from '../support/pages/mailbox.ts';
import { signUpVolunteer } from '../support/pages/sign-up.ts';
import { Queue } from '../support/pages/staff.ts';
import { expect, test } from '../support/test.ts';
import { plain, say } from '../support/texts.ts';
import { type Locale, at, freshEmail } from '../support/world.ts';

const SITE = 'erfurt';

/** Signs in by the demo's mailbox. */
async function signIn(page: Page, email: string, locale: Locale, stay: boolean): Promise<void> {
  await page.goto(at(SITE, locale, '/me'));
  await expect(page).toHaveURL(/\/me\/sign-in\?next=/);
  await page.locator('#f-email').fill(email);
  await page.getByRole('button', { name: say(locale, 'me-sign-in-button') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(locale, 'me-sent-title'));
  const mailbox = await new Mailbox(page, SITE, locale).open();
  await mailbox.read(email);
  await mailbox.body.locator('a[href*="/me/in/"]').click();
  if (stay) await page.locator('#stay').check();
  await page.getByRole('button', { name: say(locale, 'me-in-button') }).click();
  await expect(page).toHaveURL(new RegExp(`/${locale}/me$`));
}

for (const locale of ['ar', 'de'] as const) {
  // The sample has each language and each way once.
  for (const javaScript of [true, false].filter((way) => PROVE || way === (locale === 'ar'))) {
    const how = `${locale === 'ar' ? 'Arabic' : 'German'}, ${javaScript ? 'with' : 'without'} JavaScript`;

    test(`a volunteer signs in, takes a break, reads what is kept and leaves: ${how}`, async ({ arrive }) => {
      const code = `own-${locale}-${javaScript ? 'js' : 'nojs'}`;
      const email = freshEmail(code);
      const name = `Ada ${email.slice(-20, -12)}`;
      const page = await arrive({ locale, width: 390, javaScript });
      const staff = await arrive({ as: { role: 'coordinator', site: SITE } });
      const comes = async (isKnown = false) => {
        const form = await arrive({ locale });
        await signUpVolunteer(form, { name, email }, { site: SITE, locale });
        await confirmFromMailbox(form, email, SITE, locale);
        const queue = await new Queue(staff, SITE).open();
        await queue.search(name);
        const record = await queue.openRecord(name);
        if (isKnown) {
          expect(plain(await staff.locator('main .ch-record').innerText())).toContain(say('de', 'signup-known', { name }));
          await look(staff, 'de', `${code}-known-de`);
        }
        await record.decide('accept');
      };
      await test.step('somebody is accepted', () => comes());
      let number = 0;
      const seen = async (step: string) => {
        number += 1;
        await look(page, locale, `${code}-${number}-${step}`, javaScript);
      };

      await test.step('the link in the mail leads in', async () => {
        await signIn(page, email, locale, true);
        const hello = plain(await page.getByRole('heading', { level: 1 }).innerText());
        expect(hello).toBe(say(locale, 'me-home-hello', { name }));
        await expect(page.locator('main')).toContainText(say(locale, 'me-next-volunteer[applicant]'));
        await seen('home');
      });

      await test.step('a break is noted, and ends', async () => {
        await page.locator('main').getByRole('link', { name: say(locale, 'me-pause-title') }).click();
        const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
        await page.locator('#f-until').fill(soon);
        await seen('pause');
        await page.getByRole('button', { name: say(locale, 'me-pause-button') }).click();
        await expect(page.locator('.ch-flash')).toContainText(say(locale, 'me-pause-done'));
        await expect(page.locator('main')).toContainText(say(locale, 'me-paused-title'));
        await seen('paused');
        await page.getByRole('link', { name: say(locale, 'me-paused-change') }).click();
        await page.getByRole('button', { name: say(locale, 'me-pause-end') }).click();
        await expect(page.locator('.ch-flash')).toContainText(say(locale, 'me-resume-done'));
      });

      await test.step('what is kept is there to read and to take along', async () => {
        await page.locator('.ch-ownnav').getByRole('link', { name: say(locale, 'me-nav-data') }).click();
        await expect(page.locator('main')).toContainText(email);
        await seen('data');
        await page.locator('.ch-ownnav').getByRole('link', { name: say(locale, 'me-nav-profile') }).click();
        await seen('profile');
        const answer = await page.evaluate(async (url) => {
          const answer = await fetch(url);
          return { disposition: answer.headers.get('content-disposition'), kept: await answer.json() };
        }, at(SITE, locale, '/me/data.json'));
        expect(answer.disposition).toContain('attachment');
        expect(answer.kept.person.ways[0]).toEqual({ by: 'mail', address: email });
      });

      await test.step('they leave, and are out', async () => {
        await page.goto(at(SITE, locale, '/me/leave'));
        await page.getByRole('button', { name: say(locale, 'me-leave-button') }).click();
        await expect(page.locator('#f-sure-error')).toBeVisible();
        await seen('leave');
        await page.locator('#f-sure').check();
        await page.getByRole('button', { name: say(locale, 'me-leave-button') }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(locale, 'me-left-title'));
        await page.goto(at(SITE, locale, '/me'));
        await expect(page).toHaveURL(/\/me\/sign-in/);
        await staff.goto(at(SITE, 'de', `/staff/people?q=${encodeURIComponent(name)}`));
        await staff.locator('.ch-table th a').first().click();
        await expect(staff.locator('#mentoring')).toContainText(say('de', 'person-left'));
        await look(staff, 'de', `${code}-left-de`);
      });

      await test.step('they think better of it, and come back as anybody comes', async () => {
        await comes(true);
        await signIn(page, email, locale, false);
        await expect(page.locator('main')).toContainText(say(locale, 'me-next-volunteer[applicant]'));
      });
    });
  }
}

test('two who share a mailbox each have an area of their own, behind a PIN', async ({ arrive }) => {
  const email = freshEmail('own-shared');
  const [ada, omar] = ['Ada', 'Omar'].map((first) => `${first} ${email.slice(-20, -12)}`) as [string, string];
  const page = await arrive({ locale: 'ar', width: 390, javaScript: false });
  const staff = await arrive({ as: { role: 'coordinator', site: SITE } });
  for (const name of [ada, omar]) {
    const form = await arrive({ locale: 'ar' });
    await signUpVolunteer(form, { name, email }, { site: SITE, locale: 'ar' });
    await confirmFromMailbox(form, email, SITE, 'ar');
    const queue = await new Queue(staff, SITE).open();
    await queue.search(name);
    const record = await queue.openRecord(name);
    if (name === omar) {
      const known = plain(await staff.locator('main .ch-record').innerText());
      expect(known).toContain(say('de', 'signup-known-other-name', { name: ada }));
      await look(staff, 'de', 'own-shared-known');
    }
    await record.decide('accept');
  }
  const person = staff.locator('main');
  await person.getByRole('link', { name: say('de', 'signup-to-person') }).click();
  await expect(person.getByRole('link', { name: ada })).toBeVisible();
  await look(staff, 'de', 'own-shared-person');

  const openLink = async () => {
    await page.goto(at(SITE, 'ar', '/me/sign-in'));
    await page.locator('#f-email').fill(email);
    await page.getByRole('button', { name: say('ar', 'me-sign-in-button') }).click();
    const mailbox = await new Mailbox(page, SITE, 'ar').open();
    await mailbox.read(email);
    await mailbox.body.locator('a[href*="/me/in/"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('ar', 'me-in-whose-title'));
  };
  const enter = async (name: string, pin: string) => {
    await page.locator('main').getByRole('link', { name }).click();
    await page.locator('#f-pin').fill(pin);
    if (await page.locator('#f-pin_again').isVisible()) await page.locator('#f-pin_again').fill(pin);
    await page.getByRole('button', { name: say('ar', 'me-in-button') }).click();
  };
  await openLink();
  await look(page, 'ar', 'own-shared-whose', false);
  await page.locator('main').getByRole('link', { name: omar }).click();
  await look(page, 'ar', 'own-shared-new-pin', false);
  await page.goBack();
  await enter(omar, '7302');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(omar);
  await page.context().clearCookies();

  await openLink();
  await enter(omar, '7303');
  await expect(page.locator('#errors')).toContainText(say('ar', 'problem-pin-wrong'));
  await look(page, 'ar', 'own-shared-wrong-pin', false);
  await page.getByRole('link', { name: say('ar', 'me-in-other') }).click();
  await enter(ada, '2519');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(ada);
});
