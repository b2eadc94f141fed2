import { expect, test, type Seat } from './support/browser.js';
import { keyboard, pointer, type Hands } from './support/hands.js';
import { codeOfNow, emailOf, PASSWORD } from './support/people.js';
import { completeDefinition, offer, proposalOf } from './support/path.js';
import { LOCALES, type Locale } from './support/words.js';

/** Who does what in which language; both owners belong to the same office's field. */
const CAST: Readonly<Record<Locale, { owner: string; officer: string; company: string }>> = {
  fa: { owner: 'weaver', officer: 'carpet.officer', company: 'steam' },
  en: { owner: 'foundry', officer: 'carpet.second', company: 'steam' },
};
const TEXT: Readonly<Record<Locale, Readonly<Record<'title' | 'symptom' | 'place' | 'approach', string>>>> = {
  fa: {
    title: 'شمارش گره‌ها در پایان هر شیفت',
    symptom: 'در پایان هر شیفت دو نفر نیم ساعت گره‌ها را می‌شمارند و شمارش‌ها با هم نمی‌خواند.',
    place: 'سالن بافت، شیفت شب',
    approach: 'در سه روز کنار دستگاه شمارش‌ها را با هم می‌سنجیم.',
  },
  en: {
    title: 'Counting knots at the end of a shift',
    symptom: 'At the end of every shift two people count knots for half an hour, and their counts differ.',
    place: 'Weaving hall, night shift',
    approach: 'Three days beside the machine, comparing the counts.',
  },
};

for (const locale of LOCALES)
  test.describe.serial(`the main job in ${locale}`, () => {
    const { owner, officer, company } = CAST[locale];
    const text = TEXT[locale];
    let problem = '';
    let definition = '';

    test('a visitor finds a request for proposals and reads it', async ({ sit }) => {
      const seat = await sit(null, locale);
      await seat.go('');
      await expect(seat.page.getByRole('heading', { level: 1 })).toBeVisible();
      await seat.go('/rfps');
      const card = seat.page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first();
      const title = (await card.innerText()).trim();
      await card.click();
      await expect(seat.page).toHaveURL(/\/rfps\/[0-9a-f-]{36}/);
      await expect(seat.page.getByRole('heading', { level: 1 })).toContainText(title);
    });

    test(`an owner posts a problem in four steps${locale === 'en' ? ', with the keyboard alone' : ''}`, async ({
      sit,
    }) => {
      const seat = await sit(owner, locale);
      problem = await post(seat, text, locale === 'fa' ? pointer(seat.page) : keyboard(seat.page));
      await expect(seat.page.getByText(seat.says.value('ProblemState', 'triage')).first()).toBeVisible();
    });

    test('a coordinator signs in with a second factor and accepts it', async ({ sit }) => {
      const seat = await sit(null, locale);
      const { page, says } = seat;
      await seat.go(`/problems/${problem}`);
      await page.getByLabel(says.t('E-mail')).fill(emailOf(officer));
      await page.getByLabel(says.t('Password')).first().fill(PASSWORD);
      await page
        .getByRole('main')
        .getByRole('button', { name: says.t('Sign in') })
        .click();
      const code = page.getByLabel(says.t('Code of your authenticator app'));
      await code.fill(codeOfNow());
      // Typed into a page that is still coming to rest.
      await expect(code).toHaveValue(/^\d{6}$/);
      await seat.button(says.t('Go on')).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(text.title);
      await seat.button(says.value('ConflictKind', 'none')).click();
      await take(seat, 'problem.accept');
      await expect(page.getByText(says.value('ProblemState', 'accepted')).first()).toBeVisible();
    });

    test('a definer takes the work and writes a section', async ({ sit, hand }) => {
      const engagement = await offer(await hand('carpet.head'), await hand('definer'), problem);
      const seat = await sit('definer', locale);
      const { page, says } = seat;
      await seat.go(`/engagements/${engagement}`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(text.title);
      await take(seat, 'engagement.declareConflict', async (dialog) => {
        // Pressed too early: what is said then at each of the choices is not in the way of the next press.
        await dialog.getByRole('button', { name: says.step('engagement.declareConflict') }).click();
        await expect(dialog).toBeVisible();
        await dialog.getByRole('radio', { name: says.value('DefinerConflict', 'none') }).check();
      });
      await take(seat, 'engagement.acceptOffer');
      await seat.link(says.part('Open the definition')).first().click();
      await expect(page).toHaveURL(/\/definitions\//);
      definition = /definitions\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
      const step = page.getByRole('textbox', { name: says.field('SubjectSectionInput', 'processStep') });
      await step.fill(text.place);
      await expect(page.getByText(says.t('Saved at {0}')).first()).toBeVisible();
      const { content } = await (
        await hand('definer')
      ).ask<{ content: { subject: { processStep: string } } }>(
        'query ($id: ID!) { answer: definition(id: $id) { content { subject { processStep } } } }',
        { id: definition },
      );
      expect(content.subject.processStep).toBe(text.place);

      // Nothing of a number is rounded away, neither while it is written nor afterwards.
      const fine = locale === 'fa' ? '۰٫۰۰۴' : '0.004';
      const value = page.getByRole('textbox', { name: says.field('MagnitudeInput', 'value') }).first();
      await seat.go(`/definitions/${definition}?section=observation`);
      await value.fill(fine);
      await value.press('Tab');
      await expect(value).toHaveValue(fine);
      await expect(page.getByText(says.t('Saved at {0}')).first()).toBeVisible();
      await page.reload();
      await expect(value).toHaveValue(fine);
    });

    test('its owner reads the definition and signs it with the password', async ({ sit, hand }) => {
      await completeDefinition(await hand('definer'), definition);
      const seat = await sit(owner, locale);
      const { page, says } = seat;
      await seat.go('/home');
      // What waits for somebody stands first.
      await expect(page.getByRole('main').getByText(text.title).first()).toBeVisible();
      await seat.go(`/definitions/${definition}`);
      await take(seat, 'definition.sign', async (dialog) => {
        await dialog.getByLabel(says.t('Your password')).fill(PASSWORD);
      });
      await expect(page.getByText(says.value('DefinitionState', 'officeReview')).first()).toBeVisible();
    });

    test('a company writes a proposal, seals it and holds the receipt', async ({ sit, hand }) => {
      const proposal = await proposalOf(await hand(company), locale);
      const seat = await sit(company, locale);
      const { page, says } = seat;
      await seat.go(`/proposals/${proposal}`);
      const approach = page.getByRole('textbox', { name: says.field('ProposalTechnicalInput', 'approach') });
      await approach.fill(text.approach);
      await expect(page.getByText(says.t('Saved at {0}')).first()).toBeVisible();
      await seat.button(says.step('proposal.submit')).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: says.t('Seal and hand in') }).click();
      await expect(page).toHaveURL(/\/receipt$/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(says.t('Receipt {0}'));
      await expect(page.getByText(/[0-9a-f]{64}/).first()).toBeVisible();
    });
  });

/** Four steps, with "I do not know" as an answer. Answers the id. */
async function post(seat: Seat, text: (typeof TEXT)[Locale], { write, press, check, choose }: Hands): Promise<string> {
  const { page, says } = seat;
  const label = (name: string): RegExp => says.field('CreateProblemInput', name);
  const field = (name: string) => page.getByRole('textbox', { name: label(name) });
  const unknown = page.getByRole('checkbox', { name: says.t('I do not know; help me find out') });
  await seat.go('/problems/new');
  await write(field('title'), text.title);
  await write(field('symptom'), text.symptom);
  await write(field('whereWhen'), text.place);
  await choose(page.getByRole('combobox', { name: label('province') }), /./u);
  await write(field('placeText'), text.place);
  await choose(page.getByRole('combobox', { name: label('officeField') }), seat.locale === 'fa' ? /فرش/u : /carpet/i);
  await check(unknown.last());
  await press(seat.button(says.t('Continue')));
  await expect(page.getByRole('heading', { level: 2, name: says.t('Measurable goal') })).toBeVisible();
  for (const box of await unknown.all()) await check(box);
  await press(seat.button(says.t('Continue')));
  await check(page.getByRole('radio').first());
  for (const box of await unknown.all()) await check(box);
  await press(seat.button(says.t('Continue')));
  await take(seat, 'problem.submit');
  await expect(page).toHaveURL(/\/problems\/[0-9a-f-]{36}$/);
  return page.url().split('/').at(-1) ?? '';
}

/** Presses the button of a step and answers what it asks. */
async function take(
  seat: Seat,
  step: string,
  answer: (dialog: ReturnType<Seat['page']['getByRole']>) => Promise<void> = async () => {},
): Promise<void> {
  const { page, says } = seat;
  await seat.button(says.step(step)).first().click();
  const dialog = page.getByRole('dialog', { name: says.step(step) });
  const done = page
    .getByText(says.t('Done: {0}'))
    .filter({ hasText: new RegExp(says.step(step).source.slice(1, -1), 'u') });
  await expect(dialog.or(done.first()).first()).toBeVisible();
  if (!(await dialog.isVisible())) return;
  await answer(dialog);
  await dialog.getByRole('button', { name: says.step(step) }).click();
  await expect(dialog).toBeHidden();
}
