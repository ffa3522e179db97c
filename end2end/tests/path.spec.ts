// From two strangers to a tandem that held, as all three do their part: the coordinator at a desk, the mentor on a phone
// in German, the mentee on a phone in Arabic.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PROVE } from '../support/extent.ts';
import { look } from '../support/look.ts';
import { Mailbox, confirmFromMailbox } from '../support/pages/mailbox.ts';
import { SignUpForm, type Step, thanked } from '../support/pages/sign-up.ts';
import { Queue } from '../support/pages/staff.ts';
import { alive, expect, picture, test } from '../support/test.ts';
import { plain, say } from '../support/texts.ts';
import { type Locale, type Site, at, freshEmail } from '../support/world.ts';


/** Free often enough that there are others whom the round may choose. */
const FREE = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'].flatMap((day) => [`${day}-morning`, `${day}-afternoon`, `${day}-evening`]);

interface Somebody {
  site: Site;
  postcode: string;
  javaScript: boolean;
  kind: 'volunteer' | 'participant';
  locale: Locale;
  name: string;
  email: string;
  page: Page;
}

/** What one tells at the sign-up: the two have Arabic, an evening and topics in common. */
function told({ kind, name, email, postcode }: Somebody): Step[] {
  const isMentor = kind === 'volunteer';
  const languages: [string, string][] = isMentor ? [['de', 'native'], ['ar', 'c1']] : [['ar', 'native'], ['de', 'b2']];
  return [
    isMentor
      ? { id: 'step-role', answers: { ticks: { roles: ['mentor'] } } }
      : { id: 'step-seeking', answers: { ticks: { seeking: ['mentor'], for_whom: ['self'] } } },
    { id: 'step-person', answers: { lines: { name, email, phone: '03632 741999', postcode } } },
    {
      id: 'step-languages',
      answers: { languages, ticks: { availability: FREE, reach: ['transit', 'car'] }, selects: { distance: '20' } },
    },
    {
      id: 'step-topics',
      answers: { ticks: { topics: ['german', 'application'] }, lines: isMentor ? { motivation: 'Ich höre gern zu.' } : { goals: 'أريد أن أعمل.' } },
    },
    { id: 'step-consent', answers: { ticks: { consent: ['processing', 'pass-on', 'statistics'] } } },
  ];
}

async function signUp(one: Somebody): Promise<void> {
  const form = await new SignUpForm(one.page, one.kind, one.javaScript).open(one.site, one.locale);
  await form.fill(told(one));
  await form.send();
  await thanked(one.page, one.locale);
  await confirmFromMailbox(one.page, one.email, one.site, one.locale);
}

/** Accepts somebody and interviews them; the address of their page. */
async function interview(staff: Page, one: Somebody): Promise<string> {
  const queue = await new Queue(staff, one.site).open();
  await queue.search(one.name);
  await (await queue.openRecord(one.name)).decide('accept');
  await staff.goto(at(one.site, 'de', `/staff/people?q=${encodeURIComponent(one.name)}`));
  await staff.locator('.ch-table th a').first().click();
  const person = staff.url();
  await staff.getByRole('link', { name: say('de', 'person-interview-begin'), exact: true }).click();
  if (one.javaScript) await alive(staff);
  const ticks: [string, string][] = one.kind === 'volunteer'
    ? [['topics_offered', 'german'], ['topics_offered', 'application'], ['fields_offered', 'care'], ['interests', 'cooking']]
    : [['topics_wanted', 'german'], ['topics_wanted', 'application'], ['fields_wanted', 'care'], ['aims', 'work'], ['interests', 'cooking']];
  for (const [name, code] of ticks) await staff.locator(`input[name="${name}"][value="${code}"]`).check({ force: true });
  if (one.kind === 'participant') await staff.locator('#f-answer-mentee-now').fill('Sie wohnt seit einem Jahr hier.');
  if (one.javaScript) await expect(staff.getByRole('status').filter({ hasText: say('de', 'saving-done') })).toBeVisible();
  await picture(staff, `path-interview-${one.kind}`);
  await staff.getByRole('button', { name: say('de', 'interview-finish'), exact: true }).click();
  await expect(staff).toHaveURL(`${person}?done=interview`);
  return person;
}

/** Follows the newest link of this kind in the mails to somebody. */
async function follow(one: Somebody, path: string): Promise<void> {
  const mailbox = await new Mailbox(one.page, one.site, one.locale).open();
  await expect(async () => {
    await mailbox.open();
    await expect(mailbox.to(one.email).first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
  const mails = await mailbox.to(one.email).getByRole('link').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  for (const mail of mails) {
    await one.page.goto(mail);
    const link = mailbox.body.locator(`a[href*="${path}/"]`);
    if ((await link.count()) > 0) {
      await link.first().click();
      return;
    }
  }
  throw new Error(`no mail to ${one.email} leads to ${path}`);
}

/** Looks at a page of the path. */
const seen = ({ page, locale, javaScript }: Somebody, name: string) =>
  look(page, locale, `path-${name}${javaScript ? '' : '-nojs'}`, javaScript);

async function signIn(one: Somebody): Promise<void> {
  await one.page.goto(at(one.site, one.locale, '/me/sign-in'));
  await one.page.locator('#f-email').fill(one.email);
  await one.page.getByRole('button', { name: say(one.locale, 'me-sign-in-button') }).click();
  await follow(one, '/me/in');
  await one.page.getByRole('button', { name: say(one.locale, 'me-in-button') }).click();
  await expect(one.page).toHaveURL(new RegExp(`/${one.locale}/me$`));
}

/** Notes a meeting as on a phone: day, length and way, three taps and the button. */
async function note(one: Somebody, day: string): Promise<void> {
  await one.page.goto(at(one.site, one.locale, '/me/tandem'));
  await one.page.locator('.ch-owncard h3 a').first().click();
  await one.page.getByRole('link', { name: say(one.locale, 'meeting-form-title') }).first().click();
  await one.page.locator('#f-held_on').fill(day);
  for (const [name, code] of [['minutes', '60'], ['medium', 'in-person'], ['topics', 'german']]) {
    await one.page.locator(`input[name="${name}"][value="${code}"]`).check({ force: true });
  }
  await seen(one, `meeting-${one.locale}`);
  await one.page.getByRole('button', { name: say(one.locale, 'meeting-save'), exact: true }).click();
  await expect(one.page.locator('.ch-flash--success')).toBeVisible();
}

for (const { javaScript, site, postcode } of [
  { javaScript: true, site: 'kyffhaeuserkreis', postcode: '99706' },
  { javaScript: false, site: 'kyffhaeuserkreis', postcode: '99706' },
] as const) if (PROVE || javaScript) test(`from two strangers to a tandem that held, ${javaScript ? 'with' : 'without'} JavaScript`, async ({ arrive }) => {
  test.setTimeout(240_000);
  const mark = Math.random().toString(36).slice(2, 7);
  const staff = await arrive({ as: { role: 'coordinator', site }, javaScript });
  const mentor: Somebody = {
    site, postcode, javaScript, kind: 'volunteer', locale: 'de', name: `Margarete Pfad-${mark}`, email: freshEmail('path-mentor'), page: await arrive({ width: 390, javaScript }),
  };
  const mentee: Somebody = {
    site, postcode, javaScript, kind: 'participant', locale: 'ar', name: `Rania Pfad-${mark}`, email: freshEmail('path-mentee'), page: await arrive({ locale: 'ar', width: 390, javaScript }),
  };

  await test.step('both sign up and are interviewed', async () => {
    for (const one of [mentor, mentee]) {
      await signUp(one);
      await interview(staff, one);
    }
    await expect(staff.getByRole('heading', { level: 2, name: say('de', 'participant-status[waiting]') })).toBeVisible();
    await picture(staff, 'path-person');
  });

  await test.step('a suggestion says why', async () => {
    await staff.goto(at(site, 'de', '/staff/matching'));
    await staff.locator('.ch-table').first().getByRole('link', { name: mentee.name }).click();
    await expect(staff.locator('main')).toContainText(mentor.name);
    await picture(staff, 'path-suggestions');
  });

  await test.step('a round is drawn, one pair is dragged, and only this one proposed', async () => {
    await staff.goto(at(site, 'de', '/staff/rounds'));
    await staff.getByRole('button', { name: say('de', 'rounds-draw'), exact: true }).click();
    await staff.waitForURL(/rounds\/[0-9a-f-]+$/);
    if (javaScript) await alive(staff);
    const row = staff.locator('.ch-round__pairs tbody tr').filter({ has: staff.locator('th bdi', { hasText: mentee.name }) });
    const who = row.locator('[data-drop-mentor] bdi');
    // Somewhere else first, if the round brought the two together by itself.
    if ((await row.count()) > 0 && (await who.innerText()) === mentor.name) {
      await row.locator('[data-move-mentee] button').click();
      await expect(who).not.toHaveText(mentor.name);
      if (javaScript) await alive(staff);
    }
    await picture(staff, 'path-round');
    if (javaScript) {
      // All of the page: a mouse that is pressed here doesn't scroll as a hand would.
      await staff.setViewportSize({ width: 1280, height: 3000 });
      const dragged = staff.locator('[data-drag-mentee]').filter({ hasText: mentee.name });
      await dragged.dragTo(staff.locator('[data-drop-mentor]').filter({ hasText: mentor.name }));
    } else {
      // The form beside the row does the same.
      const form = staff.locator('tr, li').filter({ hasText: mentee.name }).locator('form[data-move-mentee]').first();
      const options = await form.locator('option').evaluateAll((all) => all.map((one) => [one.textContent ?? '', (one as HTMLOptionElement).value] as const));
      await form.locator('select').selectOption(options.find(([label]) => label.includes(mentor.name))![1]);
      await form.locator('button').click();
    }
    await expect(who).toHaveText(mentor.name);
    if (javaScript) await alive(staff);
    await staff.setViewportSize({ width: 1280, height: 900 });
    await picture(staff, 'path-round-dragged');
    for (const tick of await staff.locator('.ch-round__pairs .ch-tick').all()) await tick.uncheck();
    await row.locator('.ch-tick').check();
    await staff.locator('#propose summary').click();
    await staff.getByRole('button', { name: say('de', 'round-propose-yes'), exact: true }).click();
    await expect(staff.locator('.ch-flash--success')).toBeVisible();
    await row.locator('td a.ch-chip').click();
    await expect(staff).toHaveURL(/\/staff\/tandems\//);
    await picture(staff, 'path-tandem-proposed');
  });
  const tandem = staff.url();

  await test.step('the mentor says yes on her phone, and learns no contact data', async () => {
    await follow(mentor, '/answer');
    await expect(mentor.page.getByRole('heading', { level: 1 })).toContainText('Rania');
    await expect(mentor.page.locator('main')).not.toContainText(mentee.email);
    await expect(mentor.page.locator('main')).not.toContainText('Pfad');
    await seen(mentor, 'proposal-mentor');
    await mentor.page.getByRole('button', { name: say('de', 'proposal-yes'), exact: true }).click();
    await seen(mentor, 'proposal-mentor-yes');
  });

  await test.step('the mentee says yes in Arabic', async () => {
    await follow(mentee, '/answer');
    await expect(mentee.page.getByRole('heading', { level: 1 })).toContainText('Margarete');
    await seen(mentee, 'proposal-mentee');
    await mentee.page.getByRole('button', { name: say('ar', 'proposal-yes'), exact: true }).click();
    await seen(mentee, 'proposal-mentee-yes');
  });

  await test.step('now each knows how to reach the other', async () => {
    for (const [one, other] of [[mentor, mentee], [mentee, mentor]] as const) {
      await signIn(one);
      await seen(one, `home-${one.locale}`);
      await one.page.goto(at(one.site, one.locale, '/me/tandem'));
      await expect(one.page.locator('main')).toContainText(other.email);
      await seen(one, `tandem-${one.locale}`);
    }
  });

  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());

  await test.step('both note that they met; the same meeting is one', async () => {
    await note(mentee, today);
    await mentor.page.goto(at(site, 'de', '/me/tandem'));
    await mentor.page.locator('.ch-owncard h3 a').first().click();
    await seen(mentor, 'together-de');
  });

  await test.step('a goal with a step, and the questionnaire', async () => {
    await mentee.page.locator('#goals > details > summary').click();
    await mentee.page.locator('#f-goal').fill('سيرة ذاتية');
    await mentee.page.getByRole('button', { name: say('ar', 'goal-add'), exact: true }).click();
    await expect(mentee.page.locator('main')).toContainText('سيرة ذاتية');
    await seen(mentee, 'together-ar');
    await mentee.page.goto(at(site, 'ar', '/me'));
    const asked = mentee.page.getByRole('link', { name: say('ar', 'me-task-questionnaire-button') });
    await expect(asked).toBeVisible();
    await asked.click();
    await seen(mentee, 'questionnaire');
    // Each question may be left out: one is answered.
    await mentee.page.locator('main form input[type="radio"]').first().check({ force: true });
    await mentee.page.getByRole('button', { name: say('ar', 'questionnaire-send'), exact: true }).click();
    await seen(mentee, 'questionnaire-thanks');
  });

  await test.step('the trial: both want to go on', async () => {
    const id = tandem.split('/').pop()!.split('?')[0]!;
    for (const one of [mentor, mentee]) {
      await one.page.goto(at(one.site, one.locale, `/me/trials/${id}`));
      await seen(one, `trial-${one.locale}`);
      await one.page.locator('input[name="go_on"][value="yes"]').check({ force: true });
      await one.page.getByRole('button', { name: say(one.locale, 'trial-send'), exact: true }).click();
      await seen(one, `trial-${one.locale}-yes`);
    }
    await staff.goto(tandem);
    await expect(staff.locator('.ch-record__head .ch-status')).toHaveText(say('de', 'tandem-status[active]'));
  });

  await test.step('an outcome is written down, and the tandem comes to its good end', async () => {
    await staff.getByRole('link', { name: say('de', 'outcome-add') }).first().click();
    for (const [name, code] of [['side', 'mentee'], ['kind', 'job'], ['evidence', 'told']]) {
      await staff.locator(`input[name="${name}"][value="${code}"]`).check({ force: true });
    }
    await staff.locator('#f-on_date').fill(today);
    await picture(staff, 'path-outcome');
    await staff.locator('main form.ch-noting button[type="submit"]').click();
    await expect(staff.locator('.ch-flash--success')).toBeVisible();
    await picture(staff, 'path-tandem-active');
    await staff.locator('#do-complete summary').click();
    await staff.locator('#do-complete button').click();
    await expect(staff.locator('.ch-record__head .ch-status')).toHaveText(say('de', 'tandem-status[completed]'));
    await picture(staff, 'path-tandem-completed');
  });

  await test.step('thanks, and a certificate whose code the check page confirms', async () => {
    await mentor.page.goto(at(site, 'de', '/me/tandem'));
    await seen(mentor, 'completed-de');
    const link = mentor.page.getByRole('link', { name: plain(say('de', 'certificate-download')) });
    const [paper] = await Promise.all([mentor.page.waitForEvent('download'), link.click()]);
    expect(readFileSync(await paper.path()).subarray(0, 5).toString()).toBe('%PDF-');
    const code = /^zertifikat-([0-9A-Z-]+)\.pdf$/.exec(paper.suggestedFilename())![1]!;
    const visitor: Somebody = { ...mentee, page: await arrive({ width: 390, javaScript }), locale: 'de' };
    await visitor.page.goto(at(site, 'de', '/certificate'));
    await visitor.page.locator('#f-code').fill(code);
    await visitor.page.locator('main form button').click();
    await expect(visitor.page.locator('main')).toContainText(mentor.name);
    await seen(visitor, 'certificate');
  });

  await test.step('both would like to accompany somebody, and the coordinator sees it', async () => {
    await mentee.page.goto(at(site, 'ar', '/me/tandem'));
    await seen(mentee, 'completed-ar');
    for (const one of [mentor, mentee]) {
      await one.page.locator('form[action$="/again"] button').click();
      await expect(one.page).toHaveURL(/\/me\/tandem$/);
      await expect(one.page.locator('form[action$="/again"]')).toHaveCount(0);
    }
    await seen(mentee, 'again-ar');
    await staff.goto(tandem);
    await expect(staff.locator('main')).toContainText(say('de', 'tandem-again[mentor]'));
    await expect(staff.locator('main')).toContainText(say('de', 'tandem-again[mentee]'));
  });
});
