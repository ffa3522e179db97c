// What a visitor may rely on: no cookie, the own language, an address for each language, one form for one person.

import { Mailbox, confirm, confirmFromMailbox } from '../support/pages/mailbox.ts';
import { SignUpForm, signUpVolunteer, thanked } from '../support/pages/sign-up.ts';
import { Queue } from '../support/pages/staff.ts';
import { expect, speaks, test } from '../support/test.ts';
import { plain, say } from '../support/texts.ts';
import { LOCALES, address, at, freshEmail } from '../support/world.ts';

test('a visitor gets no cookie on any public page, and stores nothing', async ({ arrive }) => {
  const page = await arrive();
  const pages = [
    '/', '/women', '/partners', '/join', '/join/volunteer', '/join/participant', '/join/organisation', '/join/thanks',
    '/directory', '/events', '/certificate', '/certificate/7K3QZ-9XW2S', '/confirmed', '/confirm/nonsense', '/imprint', '/privacy', '/accessibility', '/demo/mail', '/nowhere',
    '/staff/sign-in',
  ];
  for (const path of pages) {
    await page.goto(at('erfurt', 'de', path));
    const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
    expect(stored, `what ${path} stores`).toBe(0);
  }
  for (const path of ['/', '/imprint', '/privacy', '/accessibility', '/staff/sign-in']) {
    await page.goto(at('state', 'de', path));
  }
  expect(await page.context().cookies()).toEqual([]);
});

test('a visitor who signs up gets no cookie either', async ({ arrive }) => {
  const page = await arrive();
  const email = freshEmail('no-cookie');
  await signUpVolunteer(page, { name: 'Kira Probe', email }, { site: 'nordhausen', locale: 'de' });
  await confirmFromMailbox(page, email, 'nordhausen', 'de');
  expect(await page.context().cookies()).toEqual([]);
});

test('the switch of languages keeps page and query', async ({ arrive }) => {
  const page = await arrive();
  await page.goto(`${at('erfurt', 'de', '/directory')}?q=chor&kind=club`);
  for (const [locale, name] of [['ar', 'العربية'], ['en', 'English'], ['de', 'Deutsch']] as const) {
    const languages = page.locator('.ch-lang').first();
    await languages.locator('summary').click();
    await languages.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(`${at('erfurt', locale, '/directory')}?q=chor&kind=club`);
    await speaks(page, locale);
    await expect(page.locator('#q')).toHaveValue('chor');
  }
});

for (const [accepts, locale] of [['ar-SY', 'ar'], ['en-GB', 'en'], ['de-AT', 'de'], ['fi', 'de']] as const) {
  test(`an address without a language follows the browser: ${accepts}`, async ({ arrive }) => {
    const page = await arrive({ accepts });
    await page.goto(`${address('erfurt')}/directory?kind=club`);
    await speaks(page, locale);
    await expect(page.locator('input[name="kind"][value="club"]')).toBeChecked();
    await page.locator('.ch-nav').getByRole('link', { name: say(locale, 'nav-women') }).click();
    await expect(page).toHaveURL(at('erfurt', locale, '/women'));
  });
}

for (const path of ['/', '/women', '/join', '/directory', '/privacy']) {
  test(`search engines learn of each language of ${path}`, async ({ arrive }) => {
    const page = await arrive();
    for (const locale of LOCALES) {
      await page.goto(at('erfurt', locale, path));
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', at('erfurt', locale, path));
      for (const other of LOCALES) {
        const link = page.locator(`link[rel="alternate"][hreflang="${other}"]`);
        await expect(link).toHaveAttribute('href', at('erfurt', other, path));
      }
      await expect(page.locator('link[rel="alternate"][hreflang="x-default"]')).toHaveCount(1);
    }
  });
}

test('/mitmachen, as it stands on paper, leads to the choice of forms', async ({ arrive }) => {
  const page = await arrive();
  await page.goto(`${address('erfurt')}/mitmachen`);
  await expect(page).toHaveURL(at('erfurt', 'de', '/join'));
});

test('who signs up twice sees the same page, and only the mail knows', async ({ arrive }) => {
  const page = await arrive();
  const person = { name: 'Zora Zweimal', email: freshEmail('twice') };
  const content = async () => plain(await page.locator('main').innerText());
  await signUpVolunteer(page, person, { site: 'nordhausen', locale: 'de' });
  const first = await content();
  await confirmFromMailbox(page, person.email, 'nordhausen', 'de');

  await signUpVolunteer(page, person, { site: 'nordhausen', locale: 'de' });
  expect(await content()).toBe(first);
  const mailbox = await new Mailbox(page, 'nordhausen').open();
  await expect(mailbox.to(person.email)).toHaveCount(2);
  await mailbox.read(person.email);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('de', 'mail-known-subject'));
  await expect(mailbox.link).toHaveCount(0);

  const staff = await arrive({ as: { role: 'coordinator', site: 'nordhausen' } });
  const queue = await new Queue(staff, 'nordhausen').open('?status=all');
  await queue.search(person.name);
  await expect(queue.rows).toHaveCount(1);
});

test('opening the link confirms nothing, and pressing the button twice is no mistake', async ({ arrive }) => {
  const person = { name: 'Benno Bestätigt', email: freshEmail('confirm') };
  const page = await arrive();
  await signUpVolunteer(page, person, { site: 'nordhausen', locale: 'de' });
  const mailbox = await new Mailbox(page, 'nordhausen').open();
  await mailbox.read(person.email);
  const link = (await mailbox.link.getAttribute('href'))!;

  const staff = await arrive({ as: { role: 'coordinator', site: 'nordhausen' } });
  const queue = new Queue(staff, 'nordhausen');
  for (const _ of [1, 2]) {
    await page.goto(link);
    await expect(page.getByRole('button', { name: say('de', 'confirm-button') })).toBeVisible();
    await queue.open('?status=submitted');
    await queue.search(person.name);
    await expect(queue.rows).toHaveCount(1);
  }

  const second = await arrive();
  await second.goto(link);
  await confirm(page, 'de');
  await queue.open('?status=confirmed');
  await queue.search(person.name);
  await expect(queue.rows).toHaveCount(1);

  await second.getByRole('button', { name: say('de', 'confirm-button') }).click();
  await expect(second).toHaveURL(/\/(confirm\/|confirmed)/);
  await second.goto(link);
  await expect(second.getByRole('heading', { level: 1 })).toHaveText(say('de', 'confirm-used-title'));
  await expect(second.getByRole('button', { name: say('de', 'confirm-button') })).toHaveCount(0);
});

test('a link that nobody knows says so, with the way to sign up', async ({ arrive }) => {
  const page = await arrive();
  const answer = await page.goto(at('erfurt', 'de', '/confirm/nonsense'));
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('de', 'confirm-unknown-title'));
  await expect(page.locator('main').getByRole('link', { name: say('de', 'nav-join') })).toBeVisible();
});

test('a participant signs up her child in Arabic', async ({ arrive }) => {
  const page = await arrive({ locale: 'ar', width: 390 });
  const email = freshEmail('participant');
  const form = await new SignUpForm(page, 'participant').open('nordhausen', 'ar');
  await speaks(page, 'ar');
  await form.fill([
    { id: 'step-seeking', answers: { ticks: { seeking: ['club', 'contacts'], for_whom: ['child'] }, lines: { guardian: 'سلمى تجربة' } } },
    { id: 'step-person', answers: { lines: { name: 'نور تجربة', email, postcode: '99734' } } },
    { id: 'step-languages', answers: { languages: [['ar', 'native'], ['de', 'a1']] } },
    { id: 'step-topics', answers: { ticks: { topics: ['sport'] }, lines: { goals: 'أريد أن ألعب كرة القدم.', origin: 'سوريا' } } },
    { id: 'step-consent', answers: { ticks: { consent: ['processing', 'special'] } } },
  ]);
  await form.send();
  await thanked(page, 'ar');
  await confirmFromMailbox(page, email, 'nordhausen', 'ar');

  const staff = await arrive({ as: { role: 'coordinator', site: 'nordhausen' } });
  const queue = await new Queue(staff, 'nordhausen').open('?kind=participant');
  await queue.search('نور تجربة');
  const record = await queue.openRecord('نور تجربة');
  const shown = staff.locator('.ch-record');
  for (const told of ['سلمى تجربة', 'أريد أن ألعب كرة القدم.', 'سوريا', email, say('de', 'purpose[special]')]) {
    await expect(shown).toContainText(told);
  }
  await record.decide('accept');
  await expect(staff.getByRole('link', { name: say('de', 'signup-to-person') })).toBeVisible();
});

test('an organisation signs up in German and is found in the directory once it is accepted', async ({ arrive }) => {
  const page = await arrive();
  const email = freshEmail('organisation');
  const name = `Probechor ${email.slice(13, 21)}`;
  const listed = page.locator('.ch-result', { hasText: name });
  const form = await new SignUpForm(page, 'organisation').open('nordhausen', 'de');
  await form.fill([
    {
      id: 'step-organisation',
      answers: {
        lines: { name, street: 'Markt 1', website: 'www.probechor.example' },
        ticks: { organisation_kind: ['club'], sections: ['music'] },
      },
    },
    { id: 'step-person', answers: { lines: { contact_name: 'Carla Chorleitung', email, postcode: '99734' } } },
    { id: 'step-offers', answers: { ticks: { offers: ['trial'] }, lines: { openness: 'Wir singen zur Begrüßung.' } } },
    { id: 'step-consent', answers: { ticks: { consent: ['processing', 'directory'] } } },
  ]);
  await form.send();
  await thanked(page, 'de');
  await confirmFromMailbox(page, email, 'nordhausen', 'de');
  await page.goto(`${at('nordhausen', 'de', '/directory')}?q=Probechor`);
  await expect(listed).toHaveCount(0);

  const staff = await arrive({ as: { role: 'coordinator', site: 'nordhausen' } });
  const queue = await new Queue(staff, 'nordhausen').open('?kind=organisation');
  await queue.search(name);
  await (await queue.openRecord(name)).decide('accept');

  await page.goto(at('nordhausen', 'de', '/directory'));
  await page.locator('.ch-chips label', { hasText: say('de', 'section[music]') }).click();
  await page.getByRole('button', { name: say('de', 'directory-submit'), exact: true }).click();
  await expect(page).toHaveURL(/section=music/);
  await expect(listed).toBeVisible();
  await expect(listed).toContainText('Wir singen zur Begrüßung.');
  await expect(listed.getByRole('link', { name })).toHaveAttribute('href', /probechor\.example/);
  await expect(page.locator('main')).not.toContainText('Carla Chorleitung');
  await expect(page.locator('main')).not.toContainText('Markt 1');
  await page.locator('.ch-chips label', { hasText: say('de', 'section[fire]') }).click();
  await page.getByRole('button', { name: say('de', 'directory-submit'), exact: true }).click();
  await expect(page).toHaveURL(/section=fire/);
  await expect(listed).toHaveCount(0);
});
