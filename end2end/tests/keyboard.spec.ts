// The whole sign-up with the keyboard alone, and the focus is always to be seen.

import type { Page } from '@playwright/test';
import { tabThrough, tabTo as tabUntil } from '../support/keyboard.ts';
import { thanked } from '../support/pages/sign-up.ts';
import { alive, expect, takeTime, test } from '../support/test.ts';
import { at, freshEmail } from '../support/world.ts';

/** Goes on with Tab; on the way every stop must be visible. */
const tabTo = async (page: Page, selector: string) =>
  expect.soft(await tabUntil(page, selector), `on the way to ${selector}`).toEqual([]);

test('a volunteer signs up with the keyboard alone', async ({ arrive }) => {
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
  await takeTime(page);
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

test('a way with Tab sees a focus that does not show, and one that nobody leaves', async ({ arrive }) => {
  const page = await arrive();
  await page.goto(at('erfurt', 'de', '/join'));
  await page.locator('.ch-footer nav a').first().evaluate((link) => {
    for (const part of [link, link.parentElement, link.nextElementSibling]) {
      (part as HTMLElement | null)?.style.setProperty('outline', 'none', 'important');
      (part as HTMLElement | null)?.style.setProperty('box-shadow', 'none', 'important');
    }
  });
  expect(await tabThrough(page)).toEqual([expect.stringMatching(/^the focus is not to be seen on A#/)]);
  await page.locator('.ch-footer nav a').last().evaluate((link) => {
    link.addEventListener('keydown', (event) => event.preventDefault());
  });
  expect((await tabThrough(page)).at(-1)).toMatch(/^the focus stays on A#/);
});
