// Every page, by machine: WCAG 2.2 A and AA and good practice, in light and dark, on a phone and on a desktop; nothing
// wider than the window; no error of the browser; nothing from another host. Each with Tab, too, from end to end.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { hardToRead, violations } from '../support/axe.ts';
import { PROVE } from '../support/extent.ts';
import { tabThrough } from '../support/keyboard.ts';
import { Mailbox } from '../support/pages/mailbox.ts';
import { SignUpForm, signUpVolunteer, volunteer } from '../support/pages/sign-up.ts';
import { type Role, alive, expect, fitsWidth, picture, speaks, takeTime, test } from '../support/test.ts';
import { type Site, at, freshEmail, world } from '../support/world.ts';

type Language = 'de' | 'ar';

interface Look {
  width: number;
  scheme: 'light' | 'dark';
}

const EVERY: Look[] = [390, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })));

/** Of the four looks each language has two in the sample, and each width and each scheme is once in either. */
const LOOKS: Record<Language, Look[]> = PROVE
  ? { de: EVERY, ar: EVERY }
  : {
      de: EVERY.filter(({ width, scheme }) => (width === 390) === (scheme === 'light')),
      ar: EVERY.filter(({ width, scheme }) => (width === 390) === (scheme === 'dark')),
    };

/** The page has taken on the look that was asked for; until then axe would see colours of both. */
const painted = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Widths in pixels that a page has to fit: 320 is WCAG's measure for reflow (1.4.10); 718 is a sheet of A4 less its margins. */
const NARROW = 320;
const SHEET = 718;

/**
 * Looks at the page as it is now in all its looks, and whether it holds on the smallest screen, in forced colours, on
 * paper and with large letters.
 */
async function sound(page: Page, name: string, locale: Language, inside = false): Promise<void> {
  const found: string[] = [];
  for (const { width, scheme } of LOOKS[locale]) {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
    await page.emulateMedia({ colorScheme: scheme });
    const rules = scheme === 'light' ? 'all' : 'colour';
    // A page is built alike in each language: in the sample all rules look at the German one, and those of colour at
    // the Arabic one where a phone is most likely: outside of the desk.
    if (PROVE || locale === 'de' || (rules === 'colour' && !inside)) {
      for (const line of await violations(page, rules)) found.push(`${width} px, ${scheme}: ${line}`);
    }
    await fitsWidth(page);
    if ((width === 390) === (scheme === 'light')) await picture(page, `page-${name}-${width}-${scheme}-${locale}`);
  }
  await page.setViewportSize({ width: NARROW, height: 640 });
  await fitsWidth(page);
  // What the system's colours and paper make of a page is the same in each language.
  if (PROVE || locale === 'de') {
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
    await painted(page);
    for (const line of await hardToRead(page)) found.push(`forced colours: ${line}`);
    await page.setViewportSize({ width: SHEET, height: 1000 });
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', media: 'print' });
    await painted(page);
    for (const line of await violations(page, 'colour')) found.push(`on paper: ${line}`);
    await fitsWidth(page);
    await page.emulateMedia({ media: 'screen' });
  }
  expect.soft(found, `what axe finds on ${page.url()}`).toEqual([]);
  await holdsLargeText(page);
}

/** WCAG 1.4.4: all of a page can be read by somebody who has set letters of twice the size in the browser. */
async function holdsLargeText(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const set = async (standard: number, fixed: number) => {
    await browser.send('Page.setFontSizes', { fontSizes: { standard, fixed } });
    // The setting has reached the page, or this would look at letters of the usual size.
    await page.waitForFunction((size) => getComputedStyle(document.documentElement).fontSize === size, `${standard}px`);
  };
  await set(32, 26);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await fitsWidth(page);
  }
  await set(16, 13);
  await browser.detach();
}

interface Case {
  title: string;
  site: Site;
  path: string;
  status?: number;
  as?: Role;
  /** Before the page is opened. */
  before?: (page: Page) => Promise<unknown>;
  /** Brings the opened page into the state to look at. */
  then?: (page: Page, locale: Language) => Promise<void>;
  /** Brings the page that was looked at into another state, to look at it again. */
  later?: (page: Page) => Promise<void>;
}

const follow = (selector: string) => async (page: Page) => {
  await page.locator(selector).first().click();
  await page.waitForLoadState();
};

/** All steps of a form below each other, as without JavaScript; axe itself needs it. */
const still = (page: Page) =>
  page.route(/\/assets\/(form|work)\.\w+\.js$/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'export default async () => {}; export const hydrate = () => {};',
    }),
  );

const refused = async (page: Page) => {
  await takeTime(page);
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
  { title: 'the volunteers’ form, all of it, then refused', site: 'erfurt', path: '/join/volunteer', before: still, later: refused },
  { title: 'the participants’ form, all of it, then refused', site: 'erfurt', path: '/join/participant', before: still, later: refused },
  { title: 'the organisations’ form, all of it, then refused', site: 'erfurt', path: '/join/organisation', before: still, later: refused },
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

/** Pages that open by themselves and that a story looks at (`own.spec.ts`), or that are no pages to look at. */
const ELSEWHERE = /^\/me($|\/(data|leave|pause|profile|tandem)$)|\.(csv|json|txt|xml)$|^\/mitmachen$|^\/staff\/search$/;

test('each page of the product that opens by itself is looked at', () => {
  const pages = readFileSync(new URL('../support/pages.txt', import.meta.url), 'utf8').trim().split('\n');
  const looked = new Set([...PUBLIC, ...STAFF].map(({ site, path }) => `${site === 'state' ? 'state' : 'district'} ${path.split('?')[0]}`));
  const missing = pages.filter((page) => !ELSEWHERE.test(page.split(' ')[1]!) && !looked.has(page));
  expect(pages.length).toBeGreaterThan(40);
  expect(missing).toEqual([]);
});

for (const { title, site, path, status = 200, as, before, then, later } of [...PUBLIC, ...STAFF]) {
  for (const [locale, language] of LANGUAGES) {
    test(`axe finds nothing, ${language}: ${title}`, async ({ arrive }) => {
      const page = await arrive({ locale, as: as && { role: as, site } });
      await before?.(page);
      const answer = await page.goto(at(site, locale, path));
      expect(answer?.status()).toBe(status);
      if (as && status === 200) await alive(page);
      await then?.(page, locale);
      const name = `${site}-${title.replace(/[^a-z]+/gi, '-').replace(/^-|-$/g, '') || 'home'}`;
      const all = async (state: string) => {
        await speaks(page, locale);
        // What the keyboard reaches is the same in each language.
        if (locale === 'de') expect.soft(await tabThrough(page), `with the keyboard on ${page.url()}`).toEqual([]);
        await sound(page, state, locale, as !== undefined);
      };
      await all(name);
      if (!later) return;
      await page.setViewportSize({ width: 1280, height: 900 });
      await later(page);
      await all(`${name}-later`);
    });
  }
}

test('axe finds nothing: a host that nobody has', async ({ arrive }) => {
  const page = await arrive();
  const answer = await page.goto(`http://nobody.localhost:${world.demo.port}/`);
  expect(answer?.status()).toBe(404);
  await sound(page, 'unknown-host', 'de');
});

for (const [locale, language] of LANGUAGES) {
  test(`axe finds nothing, ${language}: each step of a volunteer’s sign-up`, async ({ arrive }) => {
    const page = await arrive({ locale });
    const form = await new SignUpForm(page, 'volunteer').open('erfurt', locale);
    const steps = volunteer({ name: 'Axel Probe', email: freshEmail('axe') });
    await form.fill(steps.map((step) => ({ ...step, then: () => sound(page, step.id, locale) })));
  });
}
