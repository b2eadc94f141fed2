import { expect, test, type Seat } from './support/browser.js';
import { codeOfNow, emailOf, PASSWORD, type Hand } from './support/people.js';
import { completeDefinition } from './support/path.js';
import { LOCALES, type Locale } from './support/words.js';

/** Who does what in which language; both owners belong to the same office's field. */
const CAST: Readonly<Record<Locale, { owner: string; officer: string; company: string }>> = {
  fa: { owner: 'weaver', officer: 'carpet.officer', company: 'vision' },
  en: { owner: 'foundry', officer: 'carpet.second', company: 'sensors' },
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

    test('an owner posts a problem in four steps', async ({ sit }) => {
      const seat = await sit(owner, locale);
      problem = await post(seat, text);
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
      await page.getByLabel(says.t('Code of your authenticator app')).fill(codeOfNow());
      await seat.button(says.t('Go on')).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(text.title);
      await take(seat, 'problem.declareConflict', async (dialog) => {
        await dialog.getByRole('radio', { name: says.value('ConflictKind', 'none') }).check();
      });
      await take(seat, 'problem.accept');
      await expect(page.getByText(says.value('ProblemState', 'accepted')).first()).toBeVisible();
    });
  });

/** Four steps, with "I do not know" as an answer. Answers the id. */
async function post(seat: Seat, text: (typeof TEXT)[Locale]): Promise<string> {
  const { page, says } = seat;
  const field = (name: string): ReturnType<typeof page.getByRole> =>
    page.getByRole('textbox', { name: says.field('CreateProblemInput', name) });
  await seat.go('/problems/new');
  await field('title').fill(text.title);
  await field('symptom').fill(text.symptom);
  await field('whereWhen').fill(text.place);
  await choose(seat, says.field('CreateProblemInput', 'province'), /./u);
  await field('placeText').fill(text.place);
  await choose(seat, says.field('CreateProblemInput', 'officeField'), seat.locale === 'fa' ? /فرش/u : /carpet/i);
  await page
    .getByRole('checkbox', { name: says.t('I do not know; help me find out') })
    .last()
    .check();
  await seat.button(says.t('Continue')).click();
  const unknown = page.getByRole('checkbox', { name: says.t('I do not know; help me find out') });
  await expect(page.getByRole('heading', { level: 2, name: says.t('Measurable goal') })).toBeVisible();
  for (const box of await unknown.all()) await box.check();
  await seat.button(says.t('Continue')).click();
  await page.getByRole('radio').first().check();
  for (const box of await unknown.all()) await box.check();
  await seat.button(says.t('Continue')).click();
  await take(seat, 'problem.submit');
  await expect(page).toHaveURL(/\/problems\/[0-9a-f-]{36}$/);
  return page.url().split('/').at(-1) ?? '';
}

/** Picks from a list of choices by typing a part of the name. */
async function choose({ page }: Seat, label: RegExp, option: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option }).filter({ visible: true }).first().click();
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
