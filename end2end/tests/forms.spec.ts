// A form that is refused: what is wrong, where, and nothing typed is lost.

import { SignUpForm, thanked, volunteer } from '../support/pages/sign-up.ts';
import { expect, picture, test } from '../support/test.ts';
import { plain, say } from '../support/texts.ts';
import { freshEmail } from '../support/world.ts';

const EXPECTED = {
  volunteer: { roles: 'problem-choose-one', name: 'problem-required', email: 'problem-required', postcode: 'problem-required', language: 'problem-required', consent: 'problem-consent-needed' },
  participant: { seeking: 'problem-choose-one', for_whom: 'problem-choose-one', name: 'problem-required', email: 'problem-required', postcode: 'problem-required', language: 'problem-required', consent: 'problem-consent-needed' },
  organisation: { organisation_kind: 'problem-choose-one', name: 'problem-required', street: 'problem-required', contact_name: 'problem-required', email: 'problem-required', postcode: 'problem-required', consent: 'problem-consent-needed' },
} as const;

for (const kind of ['volunteer', 'participant', 'organisation'] as const) {
  for (const javaScript of [true, false]) {
    test(`an empty form (${kind}) says what is wrong, ${javaScript ? 'with' : 'without'} JavaScript`, async ({ arrive }) => {
      const page = await arrive({ javaScript });
      const form = await new SignUpForm(page, kind, javaScript).open('erfurt', 'de');
      expect(await form.sendEmpty()).toBe(422);
      await form.opened();
      await expect(form.summary).toBeFocused();
      await picture(page, `refused-${kind}-${javaScript ? 'js' : 'nojs'}`);

      const links = form.summary.getByRole('link');
      const count = await links.count();
      expect(plain(await form.summary.getByRole('heading').innerText())).toBe(
        say('de', 'problem-summary-title[other]', { count }),
      );
      for (const [name, sentence] of Object.entries(EXPECTED[kind])) {
        await expect.soft(form.summary.locator(`a[href="#f-${name}"]`)).toContainText(say('de', sentence));
        await expect.soft(form.error(name)).toHaveText(say('de', sentence));
        await expect.soft(form.field(name)).toHaveAttribute('aria-invalid', 'true');
      }
      expect(count).toBe(Object.keys(EXPECTED[kind]).length);

      for (let link = 0; link < count; link += 1) {
        const target = await links.nth(link).getAttribute('href');
        await links.nth(link).click();
        await expect(page.locator(target!), 'where the summary leads').toBeInViewport();
      }
    });
  }
}

test('a refused form keeps all that was typed, and shows the step with the first problem', async ({ arrive }) => {
  const page = await arrive();
  const email = freshEmail('kept');
  const form = await new SignUpForm(page, 'volunteer').open('erfurt', 'de');
  const steps = volunteer({ name: 'Kaya Bewahrt', email });
  await form.fill(steps.slice(0, -1));
  // Two languages, one of them without how well: only the server sees that.
  await form.language(1).level.evaluate((select: HTMLSelectElement) => {
    select.value = '';
  });
  await form.next('step-consent');
  await form.answer({ ticks: { consent: ['processing', 'newsletter'] } });
  await form.send();
  await form.opened();

  await expect(form.summary).toBeFocused();
  await expect(form.summary.getByRole('link')).toHaveCount(1);
  await expect(page.locator('#step-languages')).toHaveClass(/is-current/);
  await expect(form.error('language')).toHaveText(say('de', 'problem-half-language'));
  await expect(form.language(0).language).toHaveValue('de');
  await expect(form.language(0).level).toHaveValue('native');
  await expect(form.language(1).language).toHaveValue('ar');
  for (const [name, code] of [
    ['roles', 'buddy'], ['roles', 'mentor'], ['availability', 'mon-evening'], ['reach', 'bicycle'],
    ['topics', 'german'], ['topics', 'everyday'], ['consent', 'processing'], ['consent', 'newsletter'],
  ] as const) {
    await expect(form.choice(name, code)).toBeChecked();
  }
  await expect(form.choice('consent', 'photos')).not.toBeChecked();
  await expect(form.field('name')).toHaveValue('Kaya Bewahrt');
  await expect(form.field('email')).toHaveValue(email);
  await expect(form.field('phone')).toHaveValue('0361 123456');
  await expect(form.field('postcode')).toHaveValue('99084');
  await expect(form.field('distance')).toHaveValue('10');
  await expect(form.field('motivation')).toHaveValue('Weil es Freude macht.');

  await form.language(1).level.selectOption('a2');
  await form.next('step-topics');
  await form.next('step-consent');
  await form.send();
  await thanked(page, 'de');
});

for (const javaScript of [true, false]) {
  test(`a form that comes too fast is asked for again and keeps its data, ${javaScript ? 'with' : 'without'} JavaScript`, async ({ arrive }) => {
    const page = await arrive({ javaScript });
    const email = freshEmail('fast');
    const form = await new SignUpForm(page, 'organisation', javaScript).open('erfurt', 'de');
    // As a machine does: all values at once.
    await form.form.evaluate((element: HTMLFormElement, address) => {
      const put = (name: string, value: string) => {
        (element.elements.namedItem(name) as HTMLInputElement).value = value;
      };
      const tick = (name: string, value: string) => {
        element.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)!.checked = true;
      };
      put('name', 'Schneller Betrieb');
      tick('organisation_kind', 'company');
      put('street', 'Rennweg 1');
      put('contact_name', 'Susi Schnell');
      put('email', address);
      put('postcode', '99084');
      tick('consent', 'processing');
      element.requestSubmit();
    }, email);
    await expect(form.summary).toHaveText(say('de', 'problem-too-fast'));
    await form.opened();
    await expect(form.summary).toBeFocused();
    await expect(form.field('name')).toHaveValue('Schneller Betrieb');
    await expect(form.field('email')).toHaveValue(email);
    await expect(form.choice('consent', 'processing')).toBeChecked();
    // Nothing has to be corrected, so the form opens where it's sent.
    if (javaScript) await expect(page.locator('#step-consent')).toHaveClass(/is-current/);
    await form.send();
    await thanked(page, 'de');
  });
}

test('the browser checks an address as it is left, with the server’s sentence', async ({ arrive }) => {
  const page = await arrive();
  const form = await new SignUpForm(page, 'volunteer').open('erfurt', 'de');
  await form.tick('roles', 'buddy');
  await form.next('step-person');
  await form.field('email').fill('niemand');
  await form.field('email').blur();
  const said = await form.error('email').innerText();
  expect(said).toBe(say('de', 'problem-email'));
  await expect(form.field('email')).toHaveAttribute('aria-invalid', 'true');
  await form.step.locator('[data-next]').click();
  await expect(page.locator('#step-person')).toHaveClass(/is-current/);

  expect(await form.sendEmpty()).toBe(422);
  await form.opened();
  await expect(form.error('email')).toHaveText(said);
  await form.field('email').fill('niemand@example.org');
  await form.field('email').blur();
  await expect(form.error('email')).toHaveCount(0);
});

test('a postcode offers its place, and an unknown one is named', async ({ arrive }) => {
  const page = await arrive();
  const form = await new SignUpForm(page, 'volunteer').open('erfurt', 'de');
  await form.tick('roles', 'buddy');
  await form.next('step-person');
  const postcode = form.field('postcode');
  await postcode.fill('99084');
  await postcode.blur();
  await expect(page.locator('#place-found')).toHaveText('Erfurt');
  await postcode.fill('00000');
  await postcode.blur();
  await expect(form.error('postcode')).toHaveText(say('de', 'problem-unknown-postcode'));
  await postcode.fill('9908');
  await postcode.blur();
  await expect(form.error('postcode')).toHaveText(say('de', 'problem-postcode'));
  await postcode.fill('99084');
  await postcode.blur();
  await expect(form.error('postcode')).toHaveCount(0);
});

test('a postcode with several places lets choose, and the choice is kept', async ({ arrive }) => {
  const page = await arrive();
  const email = freshEmail('place');
  const form = await new SignUpForm(page, 'volunteer').open('gotha', 'de');
  const steps = volunteer({ name: 'Paula Platz', email, postcode: '99869' });
  const place = form.field('place');
  await form.fill(
    steps.slice(0, -1).map((step) => ({
      ...step,
      then: async () => {
        if (step.id !== 'step-person') return;
        await form.field('postcode').blur();
        await expect(place).toBeVisible();
        await place.selectOption({ index: 1 });
      },
    })),
  );
  const chosen = await place.inputValue();
  await form.next('step-consent');
  await form.sendEmpty();
  await form.opened();
  await expect(form.error('consent')).toHaveText(say('de', 'problem-consent-needed'));
  await expect(place).toHaveValue(chosen);
});

for (const [width, postcode] of [[390, '99084'], [1280, '99084'], [1280, '99869']] as const) {
  test(`a click straight from the postcode ${postcode} onto "Next" is not lost at ${width} px`, async ({ arrive }) => {
    const page = await arrive({ width });
    const form = await new SignUpForm(page, 'volunteer').open('erfurt', 'de');
    await form.tick('roles', 'buddy');
    await form.next('step-person');
    await form.answer({ lines: { name: 'Klara Klick', email: freshEmail('click') } });
    await form.field('postcode').pressSequentially(postcode);
    // A finger stays on the button for a moment, and the place appears meanwhile.
    await form.step.locator('[data-next]').click({ delay: 250 });
    await expect(page.locator('#step-languages')).toHaveClass(/is-current/);
  });
}

test('on paper a form has all its steps', async ({ arrive }) => {
  const page = await arrive();
  const form = await new SignUpForm(page, 'volunteer').open('erfurt', 'de');
  await expect(page.locator('.ch-step:visible')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.ch-step:visible')).toHaveCount(await form.form.locator('.ch-step').count());
});

test('who leaves a form with something typed is asked first', async ({ arrive }) => {
  const page = await arrive({ alone: true });
  const form = await new SignUpForm(page, 'volunteer').open('erfurt', 'de');
  await form.tick('roles', 'buddy');
  const asked = page.waitForEvent('dialog');
  const left = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await left;
});

test('the back button of a step loses nothing', async ({ arrive }) => {
  const page = await arrive({ width: 390 });
  const form = await new SignUpForm(page, 'volunteer').open('erfurt', 'de');
  await form.tick('roles', 'buddy');
  await form.next('step-person');
  await form.field('name').fill('Rita Rückwärts');
  await form.step.locator('[data-back]').click();
  await expect(page.locator('#step-role-title')).toBeFocused();
  await expect(form.choice('roles', 'buddy')).toBeChecked();
  await form.next('step-person');
  await expect(form.field('name')).toHaveValue('Rita Rückwärts');
});
