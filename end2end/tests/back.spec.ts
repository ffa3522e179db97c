// The Back button, in a browser that keeps the pages one leaves and shows them again as they were. Playwright switches
// that off by default, and the other tests run without.

import type { Page } from '@playwright/test';
import { Mailbox } from '../support/pages/mailbox.ts';
import { SignUpForm, thanked, volunteer } from '../support/pages/sign-up.ts';
import { Queue, SignIn } from '../support/pages/staff.ts';
import { expect, test } from '../support/test.ts';
import { say } from '../support/texts.ts';
import { PASSWORD, at, freshEmail } from '../support/world.ts';

type Watched = Window & { moments?: string[] };

/** From now on pages note when they were shown and left. */
const watched = async (page: Page): Promise<Page> => {
  await page.addInitScript(() => {
    const moments: string[] = ((window as Watched).moments = []);
    window.addEventListener('pageshow', ({ persisted }) => moments.push(persisted ? 'shown again' : 'loaded'));
    window.addEventListener('pagehide', () => moments.push('left'));
  });
  return page;
};

/** Presses Back: whether the browser shows the page that it kept, or loads it anew. */
async function back(page: Page): Promise<string> {
  // Nothing else is waited for: a page that was kept does not load.
  await page.goBack({ waitUntil: 'commit' });
  const last = await page.waitForFunction(() => {
    const moment = (window as Watched).moments?.at(-1);
    return moment !== 'left' && moment;
  });
  return (await last.jsonValue()) as string;
}

test('what was typed is still there', async ({ arrive }) => {
  const page = await watched(await arrive({ alone: true, width: 390 }));
  const form = await new SignUpForm(page, 'volunteer').open('erfurt', 'de');
  const [role, person] = volunteer({ name: 'Rita Rückwärts', email: freshEmail('back') });
  await form.fill([role!, person!]);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    return dialog.accept();
  });
  await page.locator('.ch-footer a[href="/de/imprint"]').click();
  await expect(page).toHaveURL(at('erfurt', 'de', '/imprint'));
  expect(asked, 'leaving asks first').toEqual(['beforeunload']);

  expect(await back(page)).toBe('shown again');
  await expect(page).toHaveURL(at('erfurt', 'de', '/join/volunteer'));
  await expect(page.locator('#step-person')).toHaveClass(/is-current/);
  await expect(form.field('name')).toHaveValue('Rita Rückwärts');
  await expect(form.choice('roles', 'mentor')).toBeChecked();
  // And the form goes on.
  await form.next('step-languages');
});

test('a form that was sent and is sent again makes no second sign-up', async ({ arrive }) => {
  const page = await watched(await arrive({ alone: true }));
  const email = freshEmail('back-again');
  const form = await new SignUpForm(page, 'volunteer').open('gotha', 'de');
  await form.fill(volunteer({ name: 'Zilla Zurück', email, postcode: '99867' }));
  await form.send();
  await thanked(page, 'de');

  expect(await back(page)).toBe('shown again');
  await expect(page).toHaveURL(at('gotha', 'de', '/join/volunteer'));
  await expect(form.field('email')).toHaveValue(email);
  await form.sendAtOnce();
  await thanked(page, 'de');
  const mailbox = await new Mailbox(page, 'gotha').open();
  await expect(mailbox.to(email)).toHaveCount(1);
});

test('a list keeps what was asked of it', async ({ arrive }) => {
  const visitor = await watched(await arrive({ alone: true }));
  await visitor.goto(at('erfurt', 'de', '/directory'));
  await visitor.locator('#q').fill('chor');
  await visitor.getByRole('button', { name: say('de', 'directory-submit'), exact: true }).click();
  await expect(visitor).toHaveURL(/q=chor/);
  const found = await visitor.locator('.ch-result').allInnerTexts();
  await visitor.locator('.ch-nav').getByRole('link', { name: say('de', 'nav-join') }).click();
  await expect(visitor).toHaveURL(at('erfurt', 'de', '/join'));
  expect(await back(visitor)).toBe('shown again');
  await expect(visitor.locator('#q')).toHaveValue('chor');
  expect(await visitor.locator('.ch-result').allInnerTexts()).toEqual(found);

  const staff = await watched(await arrive({ alone: true, as: { role: 'coordinator', site: 'erfurt' } }));
  const queue = await new Queue(staff, 'erfurt').open();
  await queue.select('status').selectOption('all');
  await queue.select('order').selectOption('name');
  await queue.show();
  await expect(staff).toHaveURL(/order=name/);
  const names = await queue.names();
  await queue.openRecord(names[3]!);
  await back(staff);
  await expect(staff).toHaveURL(/status=all.*order=name/);
  await expect(queue.select('status')).toHaveValue('all');
  expect(await queue.names()).toEqual(names);
});

/** Back from where signing out leads to: the page that one was on is loaded anew, and asks to sign in. */
async function isOut(page: Page, door: RegExp): Promise<void> {
  expect(await back(page)).toBe('loaded');
  await expect(page).toHaveURL(door);
}

test('who signed out of the coordination leaves nothing behind', async ({ arrive }) => {
  const page = await watched(await arrive({ alone: true }));
  await (await new SignIn(page).open('gotha')).as('editor@gotha.example', PASSWORD);
  await expect(page.locator('.ch-work')).toBeVisible();
  await page.goto(at('gotha', 'de', '/staff/account'));
  await page.getByRole('button', { name: say('de', 'staff-sign-out') }).first().click();
  await expect(page).toHaveURL(at('gotha', 'de'));
  await isOut(page, /\/staff\/sign-in/);
});

test('who signed out of the own area leaves nothing behind', async ({ arrive }) => {
  const staff = await arrive({ as: { role: 'coordinator', site: 'gotha' } });
  await staff.goto(at('gotha', 'de', '/staff/people?part=volunteers'));
  await staff.locator('.ch-table th a').first().click();
  const email = await staff.locator('a[href^="mailto:"]').first().innerText();

  const page = await watched(await arrive({ alone: true, width: 390 }));
  await page.goto(at('gotha', 'de', '/me/sign-in'));
  await page.locator('#f-email').fill(email);
  await page.getByRole('button', { name: say('de', 'me-sign-in-button') }).click();
  const mailbox = await new Mailbox(page, 'gotha').open();
  await mailbox.read(email);
  await mailbox.body.locator('a[href*="/me/in/"]').click();
  await page.getByRole('button', { name: say('de', 'me-in-button') }).click();
  await expect(page).toHaveURL(/\/me$/);
  await page.goto(at('gotha', 'de', '/me/data'));
  await expect(page.locator('main')).toContainText(email);
  await page.getByRole('button', { name: say('de', 'staff-sign-out') }).first().click();
  await expect(page).not.toHaveURL(/\/me\/data$/);
  await isOut(page, /\/me\/sign-in/);
  await expect(page.locator('body')).not.toContainText(email);
});
