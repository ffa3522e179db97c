// The first journey: from the home page to a person in the district and a higher number at the state.

import { PROVE } from '../support/extent.ts';
import { Mailbox, confirm } from '../support/pages/mailbox.ts';
import { SignUpForm, thanked, volunteer } from '../support/pages/sign-up.ts';
import { Queue, volunteersOf } from '../support/pages/staff.ts';
import { alive, expect, fitsWidth, picture, speaks, test } from '../support/test.ts';
import { plain, say } from '../support/texts.ts';
import { type Locale, type Site, at, freshEmail } from '../support/world.ts';

interface Variant {
  locale: Locale;
  language: string;
  width: number;
  javaScript: boolean;
  /** Each language has a district of its own, so that both may count at the same time. */
  site: Site;
  district: string;
  postcode: string;
  /** Whether the journey goes on to the coordination and the state. */
  whole: boolean;
}

const VARIANTS: Variant[] = (['de', 'ar'] as const).flatMap((locale) =>
  [390, 1280].flatMap((width) =>
    [true, false].map((javaScript) => ({
      locale,
      language: locale === 'de' ? 'German' : 'Arabic',
      width,
      javaScript,
      site: locale === 'de' ? ('erfurt' as const) : ('gotha' as const),
      district: locale === 'de' ? 'Landeshauptstadt Erfurt' : 'Landkreis Gotha',
      postcode: locale === 'de' ? '99084' : '99867',
      whole: locale === 'de' ? width === 1280 && javaScript : width === 390 && javaScript,
    })),
  ),
);

/** The sample has each language, width and way once with each other, and both whole journeys. */
const isSample = ({ locale, width, javaScript }: Variant) => javaScript === ((locale === 'de') === (width === 1280));

for (const variant of VARIANTS.filter((variant) => PROVE || isSample(variant))) {
  const { locale, width, javaScript, site } = variant;
  const how = `${variant.language}, ${width} px, ${javaScript ? 'with' : 'without'} JavaScript`;
  const end = variant.whole ? 'is counted by the state' : 'confirms the address';

  test(`a volunteer signs up and ${end}: ${how}`, async ({ arrive }) => {
    const code = `${locale}-${width}-${javaScript ? 'js' : 'nojs'}`;
    const email = freshEmail(`journey-${code}`);
    const name = `${locale === 'de' ? 'Ada Probe' : 'ليلى تجربة'} ${email.slice(-20, -12)}`;
    const page = await arrive({ locale, width, javaScript });
    let number = 0;
    const look = async (step: string) => {
      await speaks(page, locale);
      await fitsWidth(page);
      number += 1;
      await picture(page, `journey-${code}-${number}-${step}`);
    };

    await test.step('the home page leads to the form', async () => {
      await page.goto(at(site, locale));
      await look('home');
      await page.locator('main').getByRole('link', { name: say(locale, 'nav-join'), exact: true }).first().click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(locale, 'join-title'));
      await look('join');
      await page.getByRole('link', { name: say(locale, 'join-volunteer-title'), exact: true }).click();
    });

    await test.step('the form takes its time, and thanks', async () => {
      const form = await new SignUpForm(page, 'volunteer', javaScript).opened();
      if (javaScript) {
        const progress = plain(await page.locator('label[for="progress"]').innerText());
        expect(progress).toBe(say(locale, 'join-progress', { n: 1, count: 5 }));
        await expect(page.locator('.ch-step:visible')).toHaveCount(1);
      } else {
        await expect(page.locator('.ch-step:visible')).toHaveCount(5);
        await expect(page.locator('[data-next]:visible')).toHaveCount(0);
      }
      const steps = volunteer({ name, email, postcode: variant.postcode });
      await form.fill(steps.map((step) => ({ ...step, then: javaScript ? () => look(step.id) : undefined })));
      if (!javaScript) await look('form');
      await form.send();
      await thanked(page, locale);
      await look('thanks');
    });

    await test.step('the mail is in the language and leads to a button', async () => {
      await page.getByRole('link', { name: say(locale, 'thanks-demo-link') }).click();
      const mailbox = new Mailbox(page, site, locale);
      await mailbox.read(email);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(locale, 'mail-confirm-subject'));
      await expect(mailbox.body).toContainText(say(locale, 'mail-confirm-intro'));
      await look('mail');
      await mailbox.link.click();
      await look('confirm');
      await confirm(page, locale);
      await expect(page.locator('.ch-next li')).toHaveCount(3);
      await look('confirmed');
    });

    if (!variant.whole) return;
    const viewer = await arrive({ as: { role: 'state-viewer', site: 'state' } });
    const before = await volunteersOf(viewer, variant.district);
    expect(before, 'enough volunteers for a number that may be told').toBeGreaterThanOrEqual(3);

    await test.step('the coordination finds the sign-up and accepts it', async () => {
      const staff = await arrive({ as: { role: 'coordinator', site }, width });
      await staff.goto(at(site, 'de', '/staff'));
      await alive(staff);
      await picture(staff, `journey-${code}-${++number}-today`);
      await staff.getByRole('link', { name: say('de', 'today-volunteers') }).click();
      const queue = new Queue(staff, site);
      await expect(queue.select('kind')).toHaveValue('volunteer');
      await queue.search(name);
      await expect(queue.rows).toHaveCount(1);
      await picture(staff, `journey-${code}-${++number}-queue`);
      const record = await queue.openRecord(name);
      await record.hasStatus('confirmed');
      await expect(staff.locator('.ch-record')).toContainText(email);
      await picture(staff, `journey-${code}-${++number}-record`);
      await record.decide('accept');
      await record.hasStatus('accepted');
      await picture(staff, `journey-${code}-${++number}-accepted`);
      await staff.getByRole('link', { name: say('de', 'signup-to-person') }).click();
      await expect(staff).toHaveURL(/\/staff\/people\//);
      await expect(staff.getByRole('heading', { level: 1 })).toContainText(name);
      await picture(staff, `journey-${code}-${++number}-person`);
    });

    await test.step('the state counts one more', async () => {
      await expect.poll(() => volunteersOf(viewer, variant.district), { timeout: 15_000 }).toBe(before + 1);
      await picture(viewer, `journey-${code}-${++number}-figures`);
    });
  });
}
