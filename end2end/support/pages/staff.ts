import { type Locator, type Page, expect } from '@playwright/test';
import { say } from '../texts.ts';
import { type Site, type Which, at } from '../world.ts';

/** The sign-in page. */
export class SignIn {
  constructor(readonly page: Page) {}

  async open(site: Site, which: Which = 'demo'): Promise<this> {
    await this.page.goto(at(site, 'de', '/staff/sign-in', which));
    return this;
  }

  async as(email: string, password: string): Promise<void> {
    await this.page.locator('#f-email').fill(email);
    await this.page.locator('#f-password').fill(password);
    await this.page.getByRole('button', { name: say('de', 'sign-in-button'), exact: true }).click();
  }
}

/** The queue of sign-ups: a filter that reads as a sentence, and a table. */
export class Queue {
  constructor(
    readonly page: Page,
    private readonly site: Site,
    private readonly which: Which = 'demo',
  ) {}

  async open(query = ''): Promise<this> {
    await this.page.goto(at(this.site, 'de', `/staff/signups${query}`, this.which));
    return this;
  }

  select(name: 'kind' | 'status' | 'order'): Locator {
    return this.page.locator(`.ch-sentence select[name="${name}"]`);
  }

  get word(): Locator {
    return this.page.locator('.ch-sentence input[name="q"]');
  }

  async show(): Promise<void> {
    await this.page.getByRole('button', { name: say('de', 'filter-submit'), exact: true }).click();
  }

  async search(word: string): Promise<void> {
    await this.word.fill(word);
    await this.show();
    await expect(this.page).toHaveURL(/[?&]q=./);
  }

  get rows(): Locator {
    return this.page.locator('.ch-table tbody tr');
  }

  /** The names on this page, from the top. */
  async names(): Promise<string[]> {
    return this.rows.locator('th').allInnerTexts();
  }

  row(name: string): Locator {
    return this.rows.filter({ hasText: name });
  }

  async openRecord(name: string): Promise<Record> {
    await this.row(name).getByRole('link').first().click();
    const record = new Record(this.page);
    await expect(record.title).toContainText(name);
    return record;
  }
}

export type Decision = 'review' | 'ask-back' | 'accept' | 'decline' | 'withdraw';

/** One sign-up, with what may be done about it. */
export class Record {
  constructor(readonly page: Page) {}

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get status(): Locator {
    return this.page.locator('.ch-record__head .ch-status');
  }

  get notice(): Locator {
    return this.page.locator('.ch-flash');
  }

  get history(): Locator {
    return this.page.locator('.ch-timeline li');
  }

  get notes(): Locator {
    return this.page.locator('.ch-notes li');
  }

  /** Opens what asks "do you really want to?". */
  async unfold(decision: Decision): Promise<Locator> {
    const fold = this.page.locator(`#do-${decision}`);
    await fold.locator('summary').click();
    return fold;
  }

  async decide(decision: Decision, fill?: (fold: Locator) => Promise<void>): Promise<void> {
    const fold = await this.unfold(decision);
    await fill?.(fold);
    await fold.getByRole('button', { name: say('de', `signup-confirm-yes[${decision}]`), exact: true }).click();
    await expect(this.notice).toHaveText(say('de', `signup-done[${decision}]`));
  }

  async hasStatus(code: string): Promise<void> {
    await expect(this.status).toHaveText(say('de', `signup-status[${code}]`));
  }
}

/** Reads a table that was downloaded: the first line is the head. */
export function readCsv(bytes: Buffer): string[][] {
  return bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(';').map((cell) => cell.replace(/^"|"$/g, '')));
}

/** Downloads what a link gives. */
export async function download(page: Page, link: Locator): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const stream = await file.createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** The state's number of volunteers in a district, as a viewer of the state reads it. */
export async function volunteersOf(viewer: Page, district: string): Promise<number> {
  await viewer.goto(at('state', 'de', '/staff'));
  const table = viewer.getByRole('region', { name: say('de', 'figures-districts-title') }).getByRole('table');
  const row = table.getByRole('row').filter({ has: viewer.getByRole('rowheader', { name: district, exact: true }) });
  return Number(await row.getByRole('cell').first().innerText());
}
