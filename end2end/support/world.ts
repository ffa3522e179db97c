// Where the programs under test run. The global setup writes it, every worker reads it.

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

export const LOCALES = ['de', 'en', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];
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
