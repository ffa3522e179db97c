// What somebody meets who has no mouse.

import type { CDPSession, Page } from '@playwright/test';

interface Stop {
  name: string;
  /** Something changes on the page, so that one sees where one is. */
  shows: boolean;
  inWindow: boolean;
  matches: boolean;
  /** It had the focus at an earlier stop of this way. */
  again: boolean;
  /** It is where the focus was just now: the year beside the month of a date. */
  same: boolean;
}

type Watched = Window & { stops?: Set<Element>; last?: Element; way?: Stop[]; here?: (wanted: string) => Stop };

/** Gives the page what says where its focus is; begins a new way. */
const begin = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const watched = window as Watched;
    [watched.stops, watched.last, watched.way] = [new Set(), undefined, []];
    if (watched.here) return;
    watched.here = (wanted) => {
      const element = document.activeElement as HTMLElement;
      // Some show their focus on what stands for them: a box on its label, a card's link around the card.
      const parts = [element, element.closest('label'), element.nextElementSibling, element.parentElement];
      const shows = parts.some((part) => {
        if (!part) return false;
        return [undefined, '::before', '::after'].map((pseudo) => getComputedStyle(part, pseudo)).some(
          (style) => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none',
        );
      });
      const box = element.getBoundingClientRect();
      const same = watched.last === element;
      const again = !same && (watched.stops?.has(element) ?? false);
      watched.last = element;
      watched.stops?.add(element);
      return {
        name: `${element.tagName}#${element.id}.${element.className} ${element.textContent?.trim().slice(0, 30)}`,
        shows,
        inWindow: box.bottom > 0 && box.top < window.innerHeight,
        matches: element.matches(wanted),
        again,
        same,
      };
    };
    // Each press is noted as its key comes up again, so that many may be on their way at once.
    window.addEventListener('keyup', ({ key }) => key === 'Tab' && watched.way?.push(watched.here!('body')), true);
  });

/** Presses Tab, and says where the focus is then. */
async function press(page: Page, selector: string): Promise<Stop> {
  await page.keyboard.press('Tab');
  return page.evaluate((wanted) => (window as Watched).here!(wanted), selector);
}

/** Presses Tab many times, as somebody who does not look meanwhile; the stops on the way. */
async function pressMany(page: Page, keys: CDPSession, times: number): Promise<Stop[]> {
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  const types = Array.from({ length: times }, () => ['rawKeyDown', 'keyUp'] as const).flat();
  await Promise.all(types.map((type) => keys.send('Input.dispatchKeyEvent', { type, ...tab })));
  return page.evaluate(() => (window as Watched).way!.splice(0));
}

const faults = ({ name, shows, inWindow }: Stop): string[] => [
  ...(shows ? [] : [`the focus is not to be seen on ${name}`]),
  ...(inWindow ? [] : [`the focus is outside the window on ${name}`]),
];

/** Presses Tab until the element with the focus matches; what was wrong on the way. */
export async function tabTo(page: Page, selector: string): Promise<string[]> {
  const found: string[] = [];
  await begin(page);
  for (let presses = 0; presses < 60; presses += 1) {
    const here = await press(page, selector);
    found.push(...faults(here));
    if (here.matches) return found;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

/** More stops than any page has, and than any field of it: a date has four. */
const [MOST, MOST_IN_ONE] = [900, 8];

/** How many presses are on their way at once. */
const AT_ONCE = 30;

/**
 * Goes through the whole page, or the open dialogue, with Tab: what can't be reached, does not show that it has the
 * focus, or lets nobody out again. WCAG 2.2, 2.1.1, 2.1.2, 2.4.7, 2.4.11. Without scripts a page can't note its stops:
 * it is asked after each.
 */
export async function tabThrough(page: Page, scripts = true): Promise<string[]> {
  await begin(page);
  const keys = scripts ? await page.context().newCDPSession(page) : undefined;
  const found: string[] = [];
  let [presses, stays, around] = [0, 0, false];
  // Wherever the focus is at first: what comes a second time has been all around.
  while (presses < MOST && !around) {
    const stops = keys ? await pressMany(page, keys, AT_ONCE) : [await press(page, 'body')];
    presses += keys ? AT_ONCE : 1;
    for (const here of stops) {
      stays = here.same ? stays + 1 : 0;
      if (stays === MOST_IN_ONE) return [...found, `the focus stays on ${here.name}`];
      if (here.matches) continue;
      if (here.again) {
        around = true;
        break;
      }
      if (!here.same) found.push(...faults(here));
    }
  }
  await keys?.detach();
  if (!around) found.push(`Tab comes to no end after ${MOST} stops`);
  const missed = await page.evaluate(() => {
    const { stops } = window as Watched;
    const root = document.querySelector('dialog:modal') ?? document;
    const group = (element: Element) =>
      element instanceof HTMLInputElement && element.type === 'radio'
        ? [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
            (other) => other.name === element.name && other.form === element.form,
          )
        : [element];
    const wanted = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]';
    return [...root.querySelectorAll<HTMLElement>(wanted)]
      .filter((element) => element.tabIndex >= 0 && !element.matches(':disabled') && !element.closest('[inert]'))
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !group(element).some((other) => stops?.has(other)))
      .map((element) => `Tab does not reach ${element.tagName}#${element.id}.${element.className} ${element.textContent?.trim().slice(0, 30)}`);
  });
  // As it was: nothing has the focus, and the page's beginning is in the window.
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo({ top: 0, behavior: 'instant' });
  });
  return [...found, ...missed];
}
