// Accessibility as far as a machine can check it.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What another scheme of colours can break: it changes nothing of a page's structure. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * The violations on a page, one line each: by all rules, or by those of colour only. Evaluated from outside, so that
 * the page's security policy stays.
 */
export async function violations(page: Page, rules: 'all' | 'colour' = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const results = await page.evaluate(
    (runOnly) =>
      (window as unknown as { axe: { run(root: Document, options: object): Promise<AxeResults> } }).axe.run(document, {
        runOnly,
        resultTypes: ['violations'],
      }),
    rules === 'all' ? { type: 'tag', values: TAGS } : { type: 'rule', values: OF_COLOUR },
  );
  return results.violations.flatMap((violation) =>
    violation.nodes.map((node) => {
      const said = node.any.concat(node.all, node.none).map((check) => check.message);
      return `${violation.id}: ${node.target.join(' ')}: ${said[0] ?? violation.help}`;
    }),
  );
}

/**
 * Texts that are hard to read in colours that the system forces, one line each. Not by axe: it reads the colour that
 * the style sheet asked for, which is not the one that is painted then.
 */
export function hardToRead(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = parts(colour)
        .slice(0, 3)
        .map((value) => value / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = (element: Element | null): string => {
      if (!element) return 'rgb(0, 0, 0)';
      const colour = getComputedStyle(element).backgroundColor;
      return parts(colour)[3] === 0 ? ground(element.parentElement) : colour;
    };
    const says = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    return [...document.body.querySelectorAll('*')]
      .filter((element) => !element.closest('svg') && says(element) && element.checkVisibility({ visibilityProperty: true }))
      .flatMap((element) => {
        const [text, below] = [getComputedStyle(element).color, ground(element)];
        const [dark, light] = [luminance(text), luminance(below)].sort((one, other) => one - other);
        // WCAG 2.2, 1.4.3.
        const contrast = ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
        const name = `${element.tagName.toLowerCase()}.${element.className}`;
        return contrast < 4.5 ? [`${name}: ${text} on ${below}, ${contrast.toFixed(1)}`] : [];
      });
  });
}
