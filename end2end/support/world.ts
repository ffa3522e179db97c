// Where the programs under test run. The global setup writes it, every worker reads it.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export interface Program {
  port: number;
  data: string;
}

export interface World {
  binary: string;
  /** Has no SMTP server: mails lie in the mailbox at /demo/mail. */
  demo: Program;
  /** Sends its mails over SMTP to this process. */
  post: Program;
  /** Where the mails that came over SMTP are read, as JSON. */
  mails: string;
}

/** The code of a language that the product speaks. */
export type Locale = string;

/** The languages as `domain::locale` declares them: `Arabic: "ar", "ar-u-nu-latn", ARABIC;`. */
const DECLARED = readFileSync(resolve(import.meta.dirname, '../../crates/domain/src/locale.rs'), 'utf8');
const SCRIPTS = new Map(
  [...DECLARED.matchAll(/^const (\w+): Script = Script \{ direction: Direction::(\w+)/gm)].map(([, script, direction]) => [
    script!,
    direction === 'RightToLeft' ? ('rtl' as const) : ('ltr' as const),
  ]),
);
const LANGUAGES = new Map(
  [...DECLARED.matchAll(/^ {4}\w+: "([a-z-]+)", "([\w-]+)", (\w+);$/gm)].map(([, code, cldr, script]) => [
    code!,
    { tag: cldr!.split('-u-')[0]!, direction: SCRIPTS.get(script!)! },
  ]),
);

export const LOCALES: readonly Locale[] = [...LANGUAGES.keys()];

function language(locale: Locale) {
  const known = LANGUAGES.get(locale);
  if (!known?.direction) throw new Error(`crates/domain/src/locale.rs declares no language ${locale}`);
  return known;
}

/** The language as a browser asks for it: with the country whose dates it writes, if that is declared. */
export const tag = (locale: Locale): string => language(locale).tag;

/** The direction in which the language's script runs. */
export const direction = (locale: Locale): 'ltr' | 'rtl' => language(locale).direction;
export type Site = 'state' | 'erfurt' | 'gotha' | 'nordhausen' | 'kyffhaeuserkreis' | 'saalfeld-rudolstadt';
export type Which = 'demo' | 'post';

export const PASSWORD = 'drei-wege-zum-fluss';

export const world: World = JSON.parse(process.env.CH_WORLD ?? 'null');

/** The address of a site, without a path. */
export function address(site: Site, which: Which = 'demo'): string {
  const host = site === 'state' ? 'localhost' : `${site}.localhost`;
  return `http://${host}:${world[which].port}`;
}

/** The address of a page. */
export function at(site: Site, locale: Locale, path = '/', which: Which = 'demo'): string {
  return `${address(site, which)}/${locale}${path === '/' ? '' : path}`;
}

/** An e-mail address that no other test uses, and that says whose it is. */
export function freshEmail(what: string): string {
  const random = Math.random().toString(36).slice(2, 10);
  return `${what}-${random}@example.org`;
}
