// Every page, by machine: WCAG 2.2 A and AA and good practice, in light and dark, on a phone and on a desktop; nothing
// wider than the window; no error of the browser; nothing from another host. Each with Tab, too, from end to end.

import type { Page } from '@playwright/test';
import { hardToRead, violations } from '../support/axe.ts';
import { tabThrough } from '../support/keyboard.ts';
import { Mailbox } from '../support/pages/mailbox.ts';
import { SignUpForm, signUpVolunteer, volunteer } from '../support/pages/sign-up.ts';
import { type Arrival, type Role, alive, expect, fitsWidth, picture, speaks, test } from '../support/test.ts';
import { type Locale, type Site, at, freshEmail, world } from '../support/world.ts';

const LOOKS = [390, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })));

/** The page has taken on the look that was asked for; until then axe would see colours of both. */
const painted = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Widths in pixels that a page has to fit: 320 is WCAG's measure for reflow (1.4.10); 718 is a sheet of A4 less its margins. */
const NARROW = 320;
const SHEET = 718;

/** Looks at the page as it is now in four ways, and whether it holds on the smallest screen, in forced colours, on paper. */
async function sound(page: Page, name: string): Promise<void> {
  const found: string[] = [];
  for (const { width, scheme } of LOOKS) {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
    await page.emulateMedia({ colorScheme: scheme });
    const rules = scheme === 'light' ? 'all' : 'colour';
    for (const line of await violations(page, rules)) found.push(`${width} px, ${scheme}: ${line}`);
    await fitsWidth(page);
    // Of the four looks two are kept, in which each width and each scheme is once.
    if ((width === 390) === (scheme === 'light')) await picture(page, `page-${name}-${width}-${scheme}`);
  }
  await page.setViewportSize({ width: NARROW, height: 640 });
  await fitsWidth(page);
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await painted(page);
  for (const line of await hardToRead(page)) found.push(`forced colours: ${line}`);
  await page.setViewportSize({ width: SHEET, height: 1000 });
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', media: 'print' });
  await painted(page);
  for (const line of await violations(page, 'colour')) found.push(`on paper: ${line}`);
  await fitsWidth(page);
  await page.emulateMedia({ media: 'screen' });
  expect.soft(found, `what axe finds on ${page.url()}`).toEqual([]);
}

/** WCAG 1.4.4: somebody who has set letters of twice the size in the browser; the next page has them. */
async function enlarge(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

/** All of a page with letters of twice the size can be read. */
async function holdsLargeText(page: Page): Promise<void> {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    // The setting has reached the page, or this would look at letters of the usual size.
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    await fitsWidth(page);
  }
}

interface Case {
  title: string;
  site: Site;
  path: string;
  status?: number;
  as?: Role;
  /** Brings the opened page into the state to look at. */
  then?: (page: Page, locale: Locale) => Promise<void>;
}

const follow = (selector: string) => async (page: Page) => {
  await page.locator(selector).first().click();
  await page.waitForLoadState();
};

/** All steps of a form below each other, as without JavaScript; axe itself needs it. */
const still = async (page: Page) => {
  await page.route(/\/assets\/(form|work)\.\w+\.js$/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'export default async () => {}; export const hydrate = () => {};',
    }),
  );
  await page.reload();
};

const everyStep = (refused: boolean) => async (page: Page) => {
  await still(page);
  if (!refused) return;
  await page.waitForTimeout(3_300);
  await page.locator('.ch-form__submit button').click();
  await expect(page.locator('#errors')).toBeVisible();
};

const secondStep = async (page: Page) => {
  const form = await new SignUpForm(page, 'volunteer').opened();
  await form.tick('roles', 'buddy');
  await form.next('step-person');
  await form.field('email').fill('nobody');
  await form.field('email').blur();
  await expect(form.error('email')).toBeVisible();
};

const PUBLIC: Case[] = [
  ...[
    '/', '/women', '/partners', '/join', '/join/thanks', '/directory', '/directory?q=zzzz', '/events', '/certificate', '/confirmed?kind=volunteer',
    '/imprint', '/privacy', '/accessibility', '/demo/mail', '/staff/sign-in', '/me/sign-in', '/me/sign-in/sent', '/me/left',
  ].map((path): Case => ({ title: path, site: 'erfurt', path })),
  { title: 'an event with its form', site: 'erfurt', path: '/events', then: follow('.ch-event__title a') },
  { title: 'the volunteers’ form, all of it', site: 'erfurt', path: '/join/volunteer', then: everyStep(false) },
  { title: 'the participants’ form, all of it', site: 'erfurt', path: '/join/participant', then: everyStep(false) },
  { title: 'the organisations’ form, all of it', site: 'erfurt', path: '/join/organisation', then: everyStep(false) },
  { title: 'the volunteers’ form, refused', site: 'erfurt', path: '/join/volunteer', then: everyStep(true) },
  { title: 'the participants’ form, refused', site: 'erfurt', path: '/join/participant', then: everyStep(true) },
  { title: 'the organisations’ form, refused', site: 'erfurt', path: '/join/organisation', then: everyStep(true) },
  { title: 'a step with a mistake', site: 'erfurt', path: '/join/volunteer', then: secondStep },
  { title: 'a link to sign in that nobody knows', site: 'erfurt', path: '/me/in/nonsense', status: 404 },
  { title: 'a link that nobody knows', site: 'erfurt', path: '/confirm/nonsense', status: 404 },
  { title: 'a link to a profile that nobody knows', site: 'erfurt', path: '/profile/nonsense', status: 404 },
  { title: 'a page that is not there', site: 'erfurt', path: '/nowhere', status: 404 },
  { title: 'a mail of the demo', site: 'erfurt', path: '/demo/mail', then: follow('.ch-mailbox a') },
  {
    title: 'the page with the button to confirm',
    site: 'nordhausen',
    path: '/join',
    then: async (page, locale) => {
      const email = freshEmail('axe-confirm');
      await signUpVolunteer(page, { name: 'Axel Probe', email }, { site: 'nordhausen', locale });
      const mailbox = await new Mailbox(page, 'nordhausen', locale).open();
      await mailbox.read(email);
      await mailbox.link.click();
      await expect(page).toHaveURL(/\/confirm\//);
    },
  },
  ...['/', '/imprint', '/privacy', '/accessibility', '/staff/sign-in', '/demo/mail', '/nowhere'].map(
    (path): Case => ({ title: `${path} of the state`, site: 'state', path, status: path === '/nowhere' ? 404 : 200 }),
  ),
];

const open = (fold: string) => async (page: Page) => {
  await page.locator('.ch-table a').first().click();
  await page.locator(`${fold} summary`).click();
};

const palette = async (page: Page) => {
  await alive(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('er');
  await expect(page.getByRole('option').first()).toBeVisible();
};

/** A mentee with a choice: at least two mentors could accompany her. */
const choice = async (page: Page) => {
  const many = page.locator('td').nth(1).getByText(/^([2-9]|\d\d)$/);
  await page.locator('.ch-table').first().locator('tbody tr').filter({ has: many }).first().locator('th a').click();
};

const sideBySide = async (page: Page) => {
  await choice(page);
  for (const tick of await page.locator('.ch-tick').all().then((ticks) => ticks.slice(0, 3))) await tick.check();
  await page.locator('#compare button').click();
  await expect(page.locator('.ch-compare')).toBeVisible();
};

const preview = async (page: Page) => {
  await page.locator('#f-w_waiting').fill('0');
  await page.locator('button[value="preview"]').click();
  await expect(page.locator('.ch-preview')).toBeVisible();
};

const wrongWeight = async (page: Page) => {
  await page.locator('#f-w_topics').fill('11');
  await page.locator('button[value="save"]').click();
  await expect(page.locator('#errors')).toBeVisible();
};

const drawn = async (page: Page) => {
  await page.locator('.ch-pagehead__actions button').click();
  await page.waitForURL(/rounds\/./);
  await page.locator('form[action$="/fix"] button').first().click();
  await expect(page.locator('.ch-round__undo')).toBeVisible();
};

/** One that meets, with all of its parts. */
const tandem = async (page: Page) => {
  await page.locator('.ch-board__column').nth(3).locator('a[href*="/staff/tandems/"]').first().click();
  await expect(page.locator('.ch-tandem')).toBeVisible();
};

const inTandem = (end: string) => async (page: Page) => {
  await tandem(page);
  await page.locator(`main a[href$="${end}"]`).first().click();
  await expect(page.locator('form.ch-noting')).toBeVisible();
};

const STAFF: Case[] = [
  ...[
    '/staff', '/staff/signups', '/staff/signups?status=all&order=name', '/staff/signups?q=zzzz', '/staff/people',
    '/staff/people?q=zzzz', '/staff/people?missing=some&certificate=none&interview=none', '/staff/matching', '/staff/matching/settings',
    '/staff/rounds', '/staff/tandems', '/staff/tandems?view=list', '/staff/organisations', '/staff/outcomes', '/staff/outcomes?year=2025&kind=job', '/staff/events', '/staff/events/new', '/staff/account', '/staff/nowhere', '/staff/audit',
  ].map((path): Case => ({
    title: path,
    site: 'erfurt',
    path,
    as: path === '/staff/audit' ? 'auditor' : 'coordinator',
    status: path === '/staff/nowhere' ? 404 : 200,
  })),
  { title: 'a page without the right to it', site: 'erfurt', path: '/staff/people', as: 'auditor', status: 403 },
  { title: 'a sign-up about to be declined', site: 'erfurt', path: '/staff/signups', as: 'coordinator', then: open('#do-decline') },
  { title: 'a sign-up about to be asked', site: 'erfurt', path: '/staff/signups', as: 'coordinator', then: open('#do-ask-back') },
  {
    title: 'a sign-up that was accepted',
    site: 'erfurt',
    path: '/staff/signups?status=accepted',
    as: 'coordinator',
    then: follow('.ch-table a'),
  },
  { title: 'an event and who registered', site: 'erfurt', path: '/staff/events', as: 'coordinator', then: follow('.ch-table a') },
  { title: 'a person', site: 'erfurt', path: '/staff/people', as: 'coordinator', then: follow('.ch-table a') },
  {
    title: 'a person’s profile',
    site: 'erfurt',
    path: '/staff/people',
    as: 'coordinator',
    then: async (page) => {
      await follow('.ch-table a')(page);
      await follow('.ch-mentoring a[href$="/profile"]')(page);
    },
  },
  {
    title: 'an interview',
    site: 'erfurt',
    path: '/staff/people?part=participants',
    as: 'coordinator',
    then: async (page) => {
      await follow('.ch-table a')(page);
      await follow('.ch-mentoring a[href*="/interview"]')(page);
    },
  },
  { title: 'suggestions for a mentee', site: 'erfurt', path: '/staff/matching', as: 'coordinator', then: choice },
  { title: 'suggestions side by side', site: 'erfurt', path: '/staff/matching', as: 'coordinator', then: sideBySide },
  { title: 'a preview of settings', site: 'erfurt', path: '/staff/matching/settings', as: 'coordinator', then: preview },
  { title: 'settings that can’t be', site: 'erfurt', path: '/staff/matching/settings', as: 'coordinator', then: wrongWeight },
  { title: 'a tandem', site: 'erfurt', path: '/staff/tandems', as: 'coordinator', then: tandem },
  { title: 'a meeting that a coordinator notes', site: 'erfurt', path: '/staff/tandems', as: 'coordinator', then: inTandem('/meeting') },
  { title: 'an outcome', site: 'erfurt', path: '/staff/tandems', as: 'coordinator', then: inTandem('/outcome') },
  { title: 'a round', site: 'erfurt', path: '/staff/rounds', as: 'coordinator', then: drawn },
  { title: 'an organisation', site: 'erfurt', path: '/staff/organisations', as: 'coordinator', then: follow('.ch-table a') },
  { title: 'the palette', site: 'erfurt', path: '/staff', as: 'coordinator', then: palette },
  { title: 'the state’s figures', site: 'state', path: '/staff', as: 'state-viewer' },
  { title: 'the state’s figures of participants', site: 'state', path: '/staff?show=participants', as: 'state-viewer' },
  { title: 'the state’s log', site: 'state', path: '/staff/audit', as: 'state-admin' },
  { title: 'the account of a viewer of the state', site: 'state', path: '/staff/account', as: 'state-viewer' },
];

const LANGUAGES = [
  ['de', 'German'],
  ['ar', 'Arabic'],
] as const;

for (const { title, site, path, status = 200, as, then } of [...PUBLIC, ...STAFF]) {
  for (const [locale, language] of LANGUAGES) {
    test(`axe finds nothing, ${language}: ${title}`, async ({ arrive }) => {
      const how: Arrival = { locale, as: as && { role: as, site } };
      const page = await arrive(how);
      const answer = await page.goto(at(site, locale, path));
      expect(answer?.status()).toBe(status);
      if (as && status === 200) await alive(page);
      await then?.(page, locale);
      await speaks(page, locale);
      // What the keyboard reaches is the same in each language.
      if (locale === 'de') expect.soft(await tabThrough(page), `with the keyboard on ${page.url()}`).toEqual([]);
      await sound(page, `${site}-${title.replace(/[^a-z]+/gi, '-').replace(/^-|-$/g, '') || 'home'}-${locale}`);
    });
  }
}

for (const { title, site, path, as, then } of [...PUBLIC, ...STAFF]) {
  test(`letters of twice the size: ${title}`, async ({ arrive }) => {
    for (const [locale] of LANGUAGES) {
      const page = await arrive({ locale, as: as && { role: as, site } });
      await enlarge(page);
      await page.goto(at(site, locale, path));
      await then?.(page, locale);
      await holdsLargeText(page);
    }
  });
}

test('axe finds nothing: a host that nobody has', async ({ arrive }) => {
  const page = await arrive();
  const answer = await page.goto(`http://nobody.localhost:${world.demo.port}/`);
  expect(answer?.status()).toBe(404);
  await sound(page, 'unknown-host');
});

for (const [locale, language] of LANGUAGES) {
  test(`axe finds nothing, ${language}: each step of a volunteer’s sign-up`, async ({ arrive }) => {
    const page = await arrive({ locale });
    const form = await new SignUpForm(page, 'volunteer').open('erfurt', locale);
    const steps = volunteer({ name: 'Axel Probe', email: freshEmail('axe') });
    await form.fill(steps.map((step) => ({ ...step, then: () => sound(page, `${step.id}-${locale}`) })));
  });
}
