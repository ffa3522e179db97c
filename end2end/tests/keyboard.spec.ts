// The whole sign-up with the keyboard alone, and the focus is always to be seen.

import type { Page } from '@playwright/test';
import { thanked } from '../support/pages/sign-up.ts';
import { alive, expect, test } from '../support/test.ts';
import { at, freshEmail } from '../support/world.ts';

/** Presses Tab until the element with the focus matches; on the way every stop must be visible. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((wanted) => {
      const element = document.activeElement as HTMLElement;
      // Some show their focus on what stands for them: a box on its label, a card's link around the card.
      const shows = [element, element.closest('label'), element.nextElementSibling, element.parentElement].some((part) => {
        if (!part) return false;
        return [undefined, '::before', '::after'].map((pseudo) => getComputedStyle(part, pseudo)).some(
          (style) =>
            (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none',
        );
      });
      const box = element.getBoundingClientRect();
      return {
        found: element.matches(wanted),
        name: `${element.tagName}#${element.id} ${element.textContent?.trim().slice(0, 30)}`,
        shows,
        inWindow: box.bottom > 0 && box.top < window.innerHeight,
      };
    }, selector);
    expect.soft(stop.shows, `the focus is to be seen on ${stop.name}`).toBe(true);
    expect.soft(stop.inWindow, `${stop.name} is in the window`).toBe(true);
    if (stop.found) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

test('a volunteer signs up with the keyboard alone', async ({ arrive }) => {
  test.setTimeout(90_000);
  const page = await arrive();
  const press = (key: string) => page.keyboard.press(key);
  const email = freshEmail('keyboard');
  const next = async (step: string) => {
    await tabTo(page, '.is-current [data-next]');
    await press('Enter');
    await expect(page.locator(`#${step}-title`)).toBeFocused();
  };

  await page.goto(at('erfurt', 'de'));
  await tabTo(page, '.ch-skip');
  await expect(page.locator('.ch-skip')).toBeInViewport();
  await press('Enter');
  await tabTo(page, 'main a[href="/de/join"]');
  await press('Enter');
  await expect(page).toHaveURL(at('erfurt', 'de', '/join'));
  await tabTo(page, 'a[href="/de/join/volunteer"]');
  await press('Enter');
  await expect(page).toHaveURL(at('erfurt', 'de', '/join/volunteer'));
  await alive(page);

  await tabTo(page, '[name="roles"][value="buddy"]');
  await press('Space');
  await expect(page.locator('[name="roles"][value="buddy"]')).toBeChecked();
  await next('step-person');

  await tabTo(page, '#f-name');
  await page.keyboard.type('Tara Tastatur');
  await tabTo(page, '#f-email');
  await page.keyboard.type(email);
  await tabTo(page, '#f-postcode');
  await page.keyboard.type('99084');
  await tabTo(page, '#f-locale');
  await expect(page.locator('#place-found')).toHaveText('Erfurt');
  await press('Tab');
  await expect(page.locator('.is-current [data-back]')).toBeFocused();
  await next('step-languages');

  await tabTo(page, 'select[name="language"]');
  await press('ArrowDown');
  await expect(page.locator('select[name="language"]').first()).toHaveValue('de');
  await tabTo(page, 'select[name="level"]');
  await press('ArrowDown');
  await expect(page.locator('select[name="level"]').first()).not.toHaveValue('');
  await tabTo(page, '[name="availability"]');
  await press('Space');
  await next('step-topics');

  await tabTo(page, '#f-motivation');
  await page.keyboard.type('Auch ohne Maus.');
  await next('step-consent');

  await tabTo(page, '[name="consent"][value="processing"]');
  await press('Space');
  await tabTo(page, 'details.ch-why summary');
  await press('Enter');
  await expect(page.locator('#step-consent details').first()).toHaveAttribute('open');
  await tabTo(page, 'button[type="submit"]');
  // A form that is sent within three seconds is taken for a machine's.
  await page.waitForTimeout(3_200);
  await press('Enter');
  await thanked(page, 'de');
});

test('a menu on a phone opens and closes with the keyboard', async ({ arrive }) => {
  const page = await arrive({ width: 390 });
  await page.goto(at('erfurt', 'de'));
  await tabTo(page, '.ch-menu summary');
  await page.keyboard.press('Enter');
  await expect(page.locator('.ch-menu nav')).toBeVisible();
  await tabTo(page, '.ch-menu nav a[href="/de/directory"]');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(at('erfurt', 'de', '/directory'));
});
