// The product's own texts: a test looks for what the catalogue says, so a better wording breaks no test.

import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle';
import * as fluent from '@fluent/syntax';
import type { Locale } from './world.ts';

const FOLDER = resolve(import.meta.dirname, '../../crates/texts/locales');

const catalogues = new Map<Locale, FluentBundle>();

/** What a variant of a message is called as a message of its own. */
const named = (key: string, variant: string) => `${key}--${variant}`;

/** The variants of a message that selects, each as a message of its own, with what stands around the selection. */
function variants({ id, value }: fluent.Message): fluent.Message[] {
  const elements = value?.elements ?? [];
  return elements.flatMap((element, at) => {
    if (!(element instanceof fluent.Placeable && element.expression instanceof fluent.SelectExpression)) return [];
    return element.expression.variants.map(({ key, value }) => {
      const code = key instanceof fluent.Identifier ? key.name : key.value;
      const text = [...elements.slice(0, at), ...value.elements, ...elements.slice(at + 1)];
      return new fluent.Message(new fluent.Identifier(named(id.name, code)), new fluent.Pattern(text));
    });
  });
}

function catalogue(locale: Locale): FluentBundle {
  const known = catalogues.get(locale);
  if (known) return known;
  const bundle = new FluentBundle(locale, { useIsolating: false });
  const folder = join(FOLDER, locale);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ftl'))) {
    const resource = fluent.parse(readFileSync(join(folder, file), 'utf8'), { withSpans: false });
    const more = resource.body.flatMap((entry) => (entry instanceof fluent.Message ? variants(entry) : []));
    const text = fluent.serialize(new fluent.Resource([...resource.body, ...more]), {});
    const problems = bundle.addResource(new FluentResource(text));
    if (problems.length > 0) throw new Error(`${locale}/${file}: ${problems.join('; ')}`);
  }
  catalogues.set(locale, bundle);
  return bundle;
}

/** A text of the catalogue, with its placeholders filled; `key[variant]` is one variant of a text that selects. */
export function say(locale: Locale, key: string, values: Record<string, string | number> = {}): string {
  const [, name, variant] = /^([^[]+)(?:\[(.+)\])?$/.exec(key) ?? [];
  const bundle = catalogue(locale);
  const pattern = bundle.getMessage(variant === undefined ? key : named(name!, variant))?.value;
  if (!pattern) throw new Error(`the catalogue ${locale} has no text ${key}`);
  const filled = Object.entries(values).map(([name, value]) => {
    // Digits as the product writes them in each language.
    return [name, typeof value === 'number' ? new FluentNumber(value, { numberingSystem: 'latn' } as object) : value];
  });
  const problems: Error[] = [];
  const text = bundle.formatPattern(pattern, Object.fromEntries(filled), problems);
  if (problems.length > 0) throw new Error(`the text ${key} (${locale}): ${problems.join('; ')}`);
  return text;
}

/** Without the invisible marks that keep a name's direction to itself. */
export function plain(text: string): string {
  return text.replace(/[\u2066-\u2069\u200e\u200f]/g, '');
}
