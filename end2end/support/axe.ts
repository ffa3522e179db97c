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
