// A page in the middle of a story, as whoever is on it meets it.

import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { tabThrough } from './keyboard.ts';
import { expect, fitsWidth, picture, speaks } from './test.ts';
import type { Locale } from './world.ts';

/** Looks at a page as it is: language, width, axe, the way through it with Tab; and keeps a picture. */
export async function look(page: Page, locale: Locale, name: string, javaScript = true): Promise<void> {
  await speaks(page, locale);
  await fitsWidth(page);
  // axe itself is a script.
  if (javaScript) expect.soft(await violations(page, 'all'), `what axe finds: ${name}`).toEqual([]);
  expect.soft(await tabThrough(page, javaScript), `with the keyboard: ${name}`).toEqual([]);
  await picture(page, name);
}
