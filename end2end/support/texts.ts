// The product's own texts: a test looks for what the catalogue says, so a better wording breaks no test.

import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locale } from './world.ts';

const FOLDER = resolve(import.meta.dirname, '../../crates/texts/locales');

const catalogues = new Map<Locale, Map<string, string>>();

/** Reads messages of one line, and the variants of those that select, as `key[variant]`. */
function catalogue(locale: Locale): Map<string, string> {
  const known = catalogues.get(locale);
  if (known) return known;
  const messages = new Map<string, string>();
  const folder = join(FOLDER, locale);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ftl'))) {
    let key = '';
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      const message = /^([a-z][a-z0-9-]*) = ?(.*)$/.exec(line);
      const variant = /^\s+\*?\[([^\]]+)\] (.*)$/.exec(line);
      if (message) {
        key = message[1]!;
        messages.set(key, message[2]!.trim());
      } else if (variant) {
        messages.set(`${key}[${variant[1]}]`, variant[2]!.trim());
      }
    }
  }
  catalogues.set(locale, messages);
  return messages;
}

/** A text of the catalogue, with its placeholders filled. */
export function say(locale: Locale, key: string, values: Record<string, string | number> = {}): string {
  const text = catalogue(locale).get(key);
  if (text === undefined) throw new Error(`the catalogue ${locale} has no text ${key}`);
  return text.replace(/\{ *\$([a-z]+) *\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the text ${key} needs a value for ${name}`);
    return String(value);
  });
}

/** Without the invisible marks that keep a name's direction to itself. */
export function plain(text: string): string {
  return text.replace(/[\u2066-\u2069\u200e\u200f]/g, '');
}
