import { type Locator, type Page, expect } from '@playwright/test';
import { takeTime } from '../test.ts';
import { say } from '../texts.ts';
import { type Locale, type Site, type Which, at } from '../world.ts';

export type Kind = 'volunteer' | 'participant' | 'organisation';

/** What somebody types: lines by the field's name, choices by their codes. */
export interface Answers {
  lines?: Record<string, string>;
  selects?: Record<string, string>;
  ticks?: Record<string, string[]>;
  languages?: [language: string, level: string][];
}

/** A step, and what is answered there. */
export interface Step {
  id: string;
  answers: Answers;
  then?: () => Promise<void>;
}

/** One of the three forms: with JavaScript a step at a time, without it one page. */
export class SignUpForm {
  constructor(
    readonly page: Page,
    readonly kind: Kind,
    private readonly stepped = true,
  ) {}

  async open(site: Site, locale: Locale, which: Which = 'demo'): Promise<this> {
    await this.page.goto(at(site, locale, `/join/${this.kind}`, which));
    return this.opened();
  }

  /** The form has just appeared. */
  async opened(): Promise<this> {
    if (this.stepped) {
      await expect(this.page.locator('html')).toHaveAttribute('data-ready', '');
      await expect(this.form).toHaveClass(/is-stepped/);
    }
    return this;
  }

  get form(): Locator {
    return this.page.locator('form[data-stepper]');
  }

  field(name: string): Locator {
    return this.page.locator(`#f-${name}`);
  }

  choice(name: string, code: string): Locator {
    return this.page.locator(`input[name="${name}"][value="${code}"]`);
  }

  /** A language's row, counted from 0. */
  language(row: number): { language: Locator; level: Locator } {
    return {
      language: this.page.locator('select[name="language"]').nth(row),
      level: this.page.locator('select[name="level"]').nth(row),
    };
  }

  error(name: string): Locator {
    return this.page.locator(`#f-${name}-error`);
  }

  get summary(): Locator {
    return this.page.locator('#errors');
  }

  /** The step that is on the screen. */
  get step(): Locator {
    return this.page.locator(this.stepped ? '.ch-step.is-current' : '.ch-step').first();
  }

  /** Ticks a box or a radio button. Its label may lie over it and take the click, as it does for people. */
  async tick(name: string, code: string): Promise<void> {
    await this.choice(name, code).check({ force: true });
  }

  async answer({ lines = {}, selects = {}, ticks = {}, languages = [] }: Answers): Promise<void> {
    for (const [name, codes] of Object.entries(ticks)) {
      for (const code of codes) await this.tick(name, code);
    }
    for (const [name, text] of Object.entries(lines)) {
      await this.field(name).fill(text);
      if (name === 'postcode' && this.stepped) await this.leavePostcode();
    }
    for (const [name, code] of Object.entries(selects)) await this.field(name).selectOption(code);
    for (const [row, [language, level]] of languages.entries()) {
      await this.language(row).language.selectOption(language);
      await this.language(row).level.selectOption(level);
    }
  }

  /** Leaves the postcode and waits for its place: what appears moves what stands below. */
  private async leavePostcode(): Promise<void> {
    const answered = this.page.waitForResponse(/\/places\//);
    await this.field('postcode').blur();
    await answered;
  }

  /** Goes to the next step; without JavaScript there is none. */
  async next(to: string): Promise<void> {
    if (!this.stepped) return;
    await this.step.locator('[data-next]').click();
    await expect(this.page.locator(`#${to}`)).toHaveClass(/is-current/);
    await expect(this.page.locator(`#${to}-title`)).toBeFocused();
  }

  /** Fills the whole form, a step after the other. */
  async fill(steps: Step[]): Promise<void> {
    for (const [number, { id, answers, then }] of steps.entries()) {
      await expect(this.page.locator(`#${id}`)).toBeVisible();
      await this.answer(answers);
      await then?.();
      const following = steps[number + 1];
      if (following) await this.next(following.id);
    }
  }

  async send(): Promise<void> {
    await takeTime(this.page);
    await this.sendAtOnce();
  }

  async sendAtOnce(): Promise<void> {
    await this.form.locator('button[type="submit"]').click();
  }

  /** Sends from wherever the form is, as the browser does for a form whose script never ran. */
  async sendEmpty(): Promise<number> {
    await takeTime(this.page);
    const answered = this.page.waitForResponse((answer) => answer.request().method() === 'POST');
    if (this.stepped) await this.form.evaluate((form: HTMLFormElement) => form.requestSubmit());
    else await this.form.locator('button[type="submit"]').click();
    return (await answered).status();
  }
}

/** The page after a form: the same for everybody. */
export async function thanked(page: Page, locale: Locale): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/${locale}/join/thanks$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(locale, 'thanks-title'));
}

/** The steps of a volunteer's form, filled. */
export function volunteer(person: { name: string; email: string; postcode?: string }): Step[] {
  return [
    { id: 'step-role', answers: { ticks: { roles: ['buddy', 'mentor'] } } },
    {
      id: 'step-person',
      answers: {
        lines: {
          name: person.name,
          email: person.email,
          phone: '0361 123456',
          postcode: person.postcode ?? '99084',
        },
      },
    },
    {
      id: 'step-languages',
      answers: {
        languages: [
          ['de', 'native'],
          ['ar', 'a2'],
        ],
        ticks: { availability: ['mon-evening'], reach: ['bicycle'] },
        selects: { distance: '10' },
      },
    },
    {
      id: 'step-topics',
      answers: { ticks: { topics: ['german', 'everyday'] }, lines: { motivation: 'Weil es Freude macht.' } },
    },
    { id: 'step-consent', answers: { ticks: { consent: ['processing', 'statistics'] } } },
  ];
}

/** Signs a volunteer up to the page of thanks. */
export async function signUpVolunteer(
  page: Page,
  person: { name: string; email: string; postcode?: string },
  where: { site: Site; locale: Locale; which?: Which },
): Promise<void> {
  const form = await new SignUpForm(page, 'volunteer').open(where.site, where.locale, where.which);
  await form.fill(volunteer(person));
  await form.send();
  await thanked(page, where.locale);
}
