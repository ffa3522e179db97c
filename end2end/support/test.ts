// What every test is made with: visitors and members of staff in browsers of their own, who are watched.

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, type Cookie, type Page, test as base, expect } from '@playwright/test';
import { PICTURES } from './extent.ts';
import { type Locale, type Site, type Which, direction, tag } from './world.ts';

export { expect };

const RESULTS = join(import.meta.dirname, '../results');

export type Role = 'coordinator' | 'auditor' | 'district-admin' | 'editor' | 'state-viewer' | 'state-admin';

/** Where a role's session is kept once it signed in. */
export function sessionFile(role: Role, site: Site, which: Which = 'demo'): string {
  return join(RESULTS, 'sessions', `${which}-${site}-${role}.json`);
}

export interface Arrival {
  locale?: Locale;
  /** The language that the browser asks for, when it's another. */
  accepts?: string;
  width?: number;
  height?: number;
  javaScript?: boolean;
  colorScheme?: 'light' | 'dark';
  /** In a browser that nobody else has before or after: for who changes more of it than where it is. */
  alone?: boolean;
  /** Arrives signed in. */
  as?: { role: Role; site: Site; which?: Which };
}

/** Collects what must never happen on a page: an error or a warning of the browser, a request to another host. */
class Watch {
  faults: string[] = [];
  /** Where the browser was: somebody may have left something there. */
  origins = new Set<string>();

  over(context: BrowserContext): void {
    context.on('console', (message) => {
      const { url } = message.location();
      // The browser reports a page with an error status, too; whether that's right is each test's matter.
      const ofPage = message.text().startsWith('Failed to load resource') && url === message.page()?.url();
      if (['error', 'warning'].includes(message.type()) && !ofPage) {
        this.faults.push(`console: ${message.text()} (${url})`);
      }
    });
    context.on('weberror', (error) => this.faults.push(`script: ${error.error().message}`));
    context.on('request', (request) => {
      const { protocol, hostname, origin } = new URL(request.url());
      if (request.isNavigationRequest()) this.origins.add(origin);
      const isOurs = hostname === 'localhost' || hostname.endsWith('.localhost');
      if (!isOurs && !['data:', 'blob:'].includes(protocol)) this.faults.push(`request to ${request.url()}`);
    });
  }
}

/** A browser, and what was seen in it. */
interface Seat {
  page: Page;
  watch: Watch;
}

interface Fixtures {
  /** Gives somebody a browser that knows nothing of anybody: no cookie, nothing stored. */
  arrive: (how?: Arrival) => Promise<Page>;
}

/** To open a browser and to close it costs more than what most tests do in it: so many stay open for the next test. */
const FREE_SEATS = 8;

const options = (how: Arrival): BrowserContextOptions & { storageState?: string } => ({
  locale: how.accepts ?? tag(how.locale ?? 'de'),
  timezoneId: 'Europe/Berlin',
  viewport: { width: how.width ?? 1280, height: how.height ?? (how.width === 390 ? 844 : 900) },
  colorScheme: how.colorScheme ?? 'light',
  reducedMotion: 'reduce',
  javaScriptEnabled: how.javaScript ?? true,
  storageState: how.as && sessionFile(how.as.role, how.as.site, how.as.which),
});

/** The cookies of a session that was kept. */
const cookies = (file: string): Cookie[] => (JSON.parse(readFileSync(file, 'utf8')) as { cookies: Cookie[] }).cookies;

/**
 * What a new browser would have: the look, and no more than the session it comes with. What is stored is cleared from
 * outside: `setStorageState` opens a page at each address for that, which costs as much as a new browser.
 */
async function cleared({ page, watch }: Seat, how: Arrival): Promise<void> {
  const { viewport, colorScheme, storageState } = options(how);
  await page.unrouteAll();
  const context = page.context();
  const outside = await context.newCDPSession(page);
  for (const origin of watch.origins) await outside.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await outside.detach();
  watch.origins.clear();
  await context.clearCookies();
  if (storageState) await context.addCookies(cookies(storageState));
  await page.setViewportSize(viewport!);
  await page.emulateMedia({ media: null, colorScheme, forcedColors: null });
  watch.faults = [];
}

export const test = base.extend<Fixtures, { free: Map<Seat, string> }>({
  /** The browsers that nobody is in, by how one arrives in them; who was there last stands last. */
  free: [
    async ({}, use) => {
      const free = new Map<Seat, string>();
      await use(free);
      for (const { page } of free.keys()) await page.context().close();
    },
    { scope: 'worker' },
  ],

  arrive: async ({ browser, free }, use) => {
    const taken: [seat: Seat, kind: string][] = [];
    await use(async (how = {}) => {
      const kind = JSON.stringify(how);
      let seat = how.alone ? undefined : [...free].findLast(([{ page }, other]) => other === kind && !page.isClosed())?.[0];
      if (seat) {
        free.delete(seat);
        await cleared(seat, how);
      } else {
        const context = await browser.newContext(options(how));
        seat = { page: await context.newPage(), watch: new Watch() };
        seat.watch.over(context);
      }
      taken.push([seat, kind]);
      return seat.page;
    });
    for (const [seat, kind] of taken) {
      if (seat.page.isClosed() || kind.includes('"alone"')) await seat.page.context().close();
      else free.set(seat, kind);
    }
    for (const [seat] of [...free].slice(0, -FREE_SEATS)) {
      free.delete(seat);
      await seat.page.context().close();
    }
    const faults = taken.flatMap(([{ watch }]) => watch.faults);
    expect(faults, 'errors of the browser and requests to other hosts').toEqual([]);
  },
});

/** Keeps a picture of the whole page, when pictures are asked for. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!PICTURES) return;
  const folder = join(RESULTS, 'screenshots');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, animations: 'disabled' });
}

/** Waits until the page's interactive parts run. */
export async function alive(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
}

/** Forms that come back faster than people type are asked to be sent again; milliseconds, and a little more. */
const SLOW_ENOUGH = 3_050;

/** Waits until the form on the page was open as long as a person needs at least. */
export async function takeTime(page: Page): Promise<void> {
  const rest = await page.evaluate((enough) => {
    const [answer] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return answer!.responseStart + enough - performance.now();
  }, SLOW_ENOUGH);
  if (rest > 0) await page.waitForTimeout(rest);
}

/** The page speaks this language and runs in its direction. */
export async function speaks(page: Page, locale: Locale): Promise<void> {
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', locale);
  await expect(html).toHaveAttribute('dir', direction(locale));
}

/** Nothing sticks out of the window: the page can't be scrolled sideways. */
export async function fitsWidth(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const [left, top] = [window.scrollX, window.scrollY];
    const reach = [-9999, 9999].map((x) => {
      window.scrollTo({ left: x, behavior: 'instant' });
      return Math.abs(Math.round(window.scrollX));
    });
    window.scrollTo({ left, top, behavior: 'instant' });
    const excess = Math.max(...reach);
    if (excess === 0) return { excess, names: [] };
    const width = document.body.getBoundingClientRect().width;
    // What sticks out of something that scrolls by itself doesn't widen the page.
    const scrolls = (element: Element): boolean => {
      const above = element.parentElement;
      return above !== null && above !== document.body && (getComputedStyle(above).overflowX !== 'visible' || scrolls(above));
    };
    const sticksOut = [...document.body.querySelectorAll('*')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > width + 1 || box.left < -1) && element.checkVisibility() && !scrolls(element);
    });
    const names = sticksOut.slice(0, 5).map((element) => `${element.tagName}.${element.className}`);
    return { excess, names };
  });
  expect(found, 'the page is wider than the window').toEqual({ excess: 0, names: [] });
}
