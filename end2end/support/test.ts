// What every test is made with: visitors and members of staff in browsers of their own, who are watched.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, type Page, test as base, expect } from '@playwright/test';
import type { Locale, Site, Which } from './world.ts';

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
  /** Arrives signed in. */
  as?: { role: Role; site: Site; which?: Which };
}

/** Collects what must never happen on a page: an error or a warning of the browser, a request to another host. */
class Watch {
  readonly faults: string[] = [];

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
      const { protocol, hostname } = new URL(request.url());
      const isOurs = hostname === 'localhost' || hostname.endsWith('.localhost');
      if (!isOurs && !['data:', 'blob:'].includes(protocol)) this.faults.push(`request to ${request.url()}`);
    });
  }
}

interface Fixtures {
  /** Opens a browser of its own for somebody. */
  arrive: (how?: Arrival) => Promise<Page>;
}

export const test = base.extend<Fixtures>({
  arrive: async ({ browser }, use) => {
    const watch = new Watch();
    const contexts: BrowserContext[] = [];
    await use(async (how = {}) => {
      const options: BrowserContextOptions = {
        locale: how.accepts ?? { de: 'de-DE', en: 'en-GB', ar: 'ar' }[how.locale ?? 'de'],
        timezoneId: 'Europe/Berlin',
        viewport: { width: how.width ?? 1280, height: how.height ?? (how.width === 390 ? 844 : 900) },
        colorScheme: how.colorScheme ?? 'light',
        reducedMotion: 'reduce',
        javaScriptEnabled: how.javaScript ?? true,
        storageState: how.as && sessionFile(how.as.role, how.as.site, how.as.which),
      };
      const context = await browser.newContext(options);
      watch.over(context);
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
    expect(watch.faults, 'errors of the browser and requests to other hosts').toEqual([]);
  },
});

/** Keeps a picture of the whole page. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = join(RESULTS, 'screenshots');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, animations: 'disabled' });
}

/** Waits until the page's interactive parts run. */
export async function alive(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
}

/** The page speaks this language and runs in its direction. */
export async function speaks(page: Page, locale: Locale): Promise<void> {
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', locale);
  await expect(html).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr');
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
    return { excess, names: excess > 0 ? names : [] };
  });
  expect(found, 'the page is wider than the window').toEqual({ excess: 0, names: [] });
}
