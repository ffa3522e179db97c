import { type Locator, type Page, expect } from '@playwright/test';
import type { Mail } from '../mail-server.ts';
import { say } from '../texts.ts';
import { type Locale, type Site, at, world } from '../world.ts';

/** The demo's mailbox. */
export class Mailbox {
  constructor(
    private readonly page: Page,
    private readonly site: Site,
    private readonly locale: Locale = 'de',
  ) {}

  async open(): Promise<this> {
    await this.page.goto(at(this.site, this.locale, '/demo/mail'));
    return this;
  }

  /** All mails to an address, the newest first. */
  to(email: string): Locator {
    return this.page.locator('.ch-mailbox li', { hasText: email });
  }

  get body(): Locator {
    return this.page.locator('.ch-message__body');
  }

  /** Opens the newest mail to an address. */
  async read(email: string): Promise<void> {
    await this.to(email).first().getByRole('link').click();
    await expect(this.body).toBeVisible();
  }

  /** The link to confirm with, in the mail that is open. */
  get link(): Locator {
    return this.body.locator('a[href*="/confirm/"]');
  }
}

/** Presses the button on the page behind the link. */
export async function confirm(page: Page, locale: Locale): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(locale, 'confirm-title'));
  await page.getByRole('button', { name: say(locale, 'confirm-button') }).click();
  await expect(page).toHaveURL(new RegExp(`/${locale}/confirmed`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(locale, 'confirmed-title'));
}

/** Confirms somebody's sign-up through the demo's mailbox. */
export async function confirmFromMailbox(page: Page, email: string, site: Site, locale: Locale): Promise<void> {
  const mailbox = await new Mailbox(page, site, locale).open();
  await mailbox.read(email);
  await mailbox.link.click();
  await confirm(page, locale);
}

/** The mails that came to an address over SMTP. */
export async function mailsTo(email: string): Promise<Mail[]> {
  const answer = await fetch(`${world.mails}/?to=${encodeURIComponent(email)}`);
  return (await answer.json()) as Mail[];
}

/** Waits for the mail with this subject to this address. */
export async function mailTo(email: string, subject: string): Promise<Mail> {
  let found: Mail | undefined;
  await expect
    .poll(
      async () => {
        const mails = await mailsTo(email);
        found = mails.findLast((mail) => mail.subject === subject);
        return found ? subject : mails.map((mail) => mail.subject).join(' | ');
      },
      { message: `a mail to ${email}`, timeout: 20_000 },
    )
    .toBe(subject);
  return found!;
}

/** The address of this product that a mail's text leads to. */
export function linkIn(mail: Mail, part: string): string {
  const link = mail.text.split(/\s+/).find((word) => word.startsWith('http') && word.includes(part));
  if (!link) throw new Error(`no link with ${part} in the mail:\n${mail.text}`);
  return link;
}
