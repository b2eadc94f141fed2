import { expect, test, type Seat } from './support/browser.js';
import { proposalOf } from './support/path.js';
import { emailOf, PASSWORD } from './support/people.js';
import { LOCALES } from './support/words.js';

/** Of what is sent at once, as the application says. */
const PIECE = 128 * 1_024;

const SAVED = 'query ($id: ID!) { answer: problem(id: $id) { title symptom } }';
const WORDS = {
  fa: { title: 'نشتی روغن از پرس', before: 'هر شب روغن', after: 'هر شب روغن از زیر پرس می‌چکد.' },
  en: { title: 'Oil leaks from the press', before: 'Every night oil', after: 'Every night oil drips below the press.' },
};

for (const locale of LOCALES)
  test(`a draft outlives a killed tab and a broken line: ${locale}`, async ({ sit, hand }) => {
    const seat = await sit('weaver', locale);
    const { page, says } = seat;
    const { title, before, after } = WORDS[locale];
    const field = (on: Seat['page'], name: string) =>
      on.getByRole('textbox', { name: says.field('CreateProblemInput', name) });
    await seat.go('/problems/new');
    await field(page, 'title').fill(title);
    await expect(page.getByText(says.t('Saved at {0}'))).toBeVisible();
    const id = /draft=([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
    expect(id).not.toBe('');

    // The line breaks while somebody writes on.
    await page.context().setOffline(true);
    await field(page, 'symptom').fill(before);
    await expect(
      page.getByText(says.t('No connection. What you write is kept on this device and saved as soon as there is one.')),
    ).toBeVisible();
    await page.context().setOffline(false);
    await expect(page.getByText(says.t('Saved at {0}'))).toBeVisible();
    const owner = await hand('weaver');
    await expect.poll(() => owner.ask(SAVED, { id })).toEqual({ title, symptom: before });

    // The telephone ends the tab without a word, before anything was sent.
    await page.context().setOffline(true);
    await field(page, 'symptom').fill(after);
    await page.waitForTimeout(1_000);
    await page.close({ runBeforeUnload: false });
    await page.context().setOffline(false);
    const again = await page.context().newPage();
    await again.goto(`/${locale}/problems/${id}/edit`);
    await expect(field(again, 'symptom')).toHaveValue(after);
    await expect.poll(() => owner.ask(SAVED, { id })).toEqual({ title, symptom: after });
  });

test('two reasons to save at once send one text once', async ({ sit, hand }) => {
  const { page, says, go } = await sit('weaver', 'fa');
  const { title, before, after } = WORDS.fa;
  await go('/problems/new');
  await page.getByRole('textbox', { name: says.field('CreateProblemInput', 'title') }).fill(title);
  await expect(page.getByText(says.t('Saved at {0}'))).toBeVisible();
  const id = /draft=([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
  let release = (): void => undefined;
  const held = new Promise<void>((done) => (release = done));
  let sent = 0;
  await page.route('**/graphql', async (route) => {
    const body = route.request().postData() ?? '';
    if (body.includes(after)) sent += 1;
    else if (body.includes(before)) await held;
    await route.continue();
  });
  const symptom = page.getByRole('textbox', { name: says.field('CreateProblemInput', 'symptom') });
  const first = page.waitForRequest((request) => request.postData()?.includes(before) ?? false);
  await symptom.fill(before);
  await first;
  await symptom.fill(after);
  // The telephone is unlocked, and the line is there again.
  await page.evaluate("dispatchEvent(new Event('online')); document.dispatchEvent(new Event('visibilitychange'))");
  release();
  const owner = await hand('weaver');
  await expect.poll(() => owner.ask(SAVED, { id })).toEqual({ title, symptom: after });
  await expect(page.getByText(says.t('Saved at {0}'))).toBeVisible();
  expect(sent).toBe(1);
});

test('a proposal that a killed tab kept is not laid over what a colleague saved since', async ({ sit, hand }) => {
  const DRAFT =
    'query ($id: ID!) { answer: proposal(id: $id) { draft { revision content { technical { approach } } } } }';
  interface Kept {
    readonly draft: { readonly revision: number; readonly content: { readonly technical: { approach: string } } };
  }
  const company = await hand('steam');
  const id = await proposalOf(company, 'fa');
  const { page, says, go } = await sit('steam', 'fa');
  const [mine, theirs] = ['سه روز کنار دستگاه اندازه می‌گیریم.', 'نخست داده‌های یک ماه را می‌خوانیم.'];
  const approach = says.field('ProposalTechnicalInput', 'approach');
  await go(`/proposals/${id}`);
  await expect(page.getByRole('textbox', { name: approach })).toBeVisible();
  await page.context().setOffline(true);
  await page.getByRole('textbox', { name: approach }).fill(mine);
  await expect(
    page.getByText(says.t('No connection. What you write is kept on this device and saved as soon as there is one.')),
  ).toBeVisible();
  await page.close({ runBeforeUnload: false });
  const { draft } = await company.ask<Kept>(DRAFT, { id });
  const content = { technical: { approach: theirs } };
  await company.tell('saveProposalDraft', { proposalId: id, revision: draft.revision, content }, 'proposal { id }');
  await page.context().setOffline(false);
  const again = await page.context().newPage();
  await again.goto(`/fa/proposals/${id}`);
  await expect(again.getByRole('textbox', { name: approach })).toHaveValue(mine);
  await again.getByRole('button', { name: says.t('Save it now') }).click();
  await expect(again.getByText(says.t('Somebody else saved meanwhile'))).toBeVisible();
  expect((await company.ask<Kept>(DRAFT, { id })).draft.content.technical.approach).toBe(theirs);
  // Whoever decides goes on, and nothing is kept for the next visit.
  await again.getByRole('button', { name: says.t('Take the other text') }).click();
  await expect(again.getByRole('textbox', { name: approach })).toHaveValue(theirs);
  await expect(again.getByText(says.t('Saved at {0}'))).toBeVisible();
});

test('at a shared device nobody finds what another wrote whose session ended', async ({ sit }) => {
  const { page, says } = await sit(null, 'fa');
  const context = page.context();
  const title = says.field('CreateProblemInput', 'title');
  const signIn = async (on: Seat['page'], person: string): Promise<void> => {
    await on.goto('/fa/sign-in');
    await on.getByLabel(says.t('E-mail')).fill(emailOf(person));
    await on.getByLabel(says.t('Password')).first().fill(PASSWORD);
    await on
      .getByRole('main')
      .getByRole('button', { name: says.t('Sign in') })
      .click();
    await expect(on).toHaveURL(/\/home$/);
    await on.goto('/fa/problems/new');
    await expect(on.getByRole('textbox', { name: title })).toBeVisible();
  };
  await signIn(page, 'weaver');
  await context.setOffline(true);
  await page.getByRole('textbox', { name: title }).fill(WORDS.fa.title);
  await expect(
    page.getByText(says.t('No connection. What you write is kept on this device and saved as soon as there is one.')),
  ).toBeVisible();
  await page.close({ runBeforeUnload: false });
  await context.clearCookies();
  await context.setOffline(false);
  const other = await context.newPage();
  await signIn(other, 'foundry');
  await expect(other.getByRole('textbox', { name: title })).toHaveValue('');
});

test('an upload of a killed tab goes on by itself where it stopped', async ({ sit }) => {
  const seat = await sit('weaver', 'fa');
  const { page, says } = seat;
  const buffer = Buffer.from(`0\nSECTION\n2\nHEADER\n${'999\nline\n'.repeat(90_000)}0\nENDSEC\n0\nEOF\n`);
  await seat.go('/problems/new');
  await page.getByRole('textbox', { name: says.field('CreateProblemInput', 'title') }).fill(WORDS.fa.title);
  await expect(page.getByText(says.t('Saved at {0}'))).toBeVisible();
  const id = /draft=([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
  let pieces = 0;
  await page.route('**/files/upload/*', (route) =>
    route.request().method() === 'PATCH' && (pieces += 1) > 2 ? route.abort('internetdisconnected') : route.continue(),
  );
  const chooser = page.waitForEvent('filechooser');
  await seat.button(says.t('File')).first().click();
  await (await chooser).setFiles({ name: 'hall.dxf', mimeType: 'application/octet-stream', buffer });
  await expect.poll(() => pieces).toBeGreaterThan(2);
  const again = await page.context().newPage();
  await page.close({ runBeforeUnload: false });
  const offsets: number[] = [];
  again.on('request', (request) => {
    if (request.method() === 'PATCH') offsets.push(Number(request.headers()['upload-offset']));
  });
  await again.goto(`/fa/problems/${id}/edit`);
  await expect(again.getByRole('link', { name: 'hall.dxf' })).toBeVisible();
  // Nothing that had arrived is sent again.
  expect(offsets[0]).toBeGreaterThanOrEqual(2 * PIECE);
});

test('a day is typed in Persian digits, leap day and all', async ({ sit }) => {
  const seat = await sit('vision', 'fa');
  const { page, says } = seat;
  const me = await page.request.post('/graphql', { data: { query: '{ me { memberships { organization { id } } } }' } });
  const id = /"id":"([^"]+)"/.exec(await me.text())?.[1] ?? '';
  await seat.go(`/organizations/${id}/profile?part=proof`);
  await seat.button(says.t('Add a certificate')).first().click();
  const day = page.getByRole('textbox', { name: says.field('AddCertificateInput', 'validFrom') });
  // 1403 is a leap year, 1404 is not.
  await day.fill('۱۴۰۴/۱۲/۳۰');
  await day.press('Tab');
  await expect(page.getByText(says.t('There is no such day in the calendar'))).toBeVisible();
  await day.fill('۱۴۰۳/۱۲/۳۰');
  await day.press('Tab');
  await expect(page.getByText(says.t('There is no such day in the calendar'))).toBeHidden();
  await expect(day).toHaveValue(/۱۴۰۳.*۱۲.*۳۰/u);
  // The same day, in digits of another script and in the other calendar.
  for (const same of ['1403-12-30', '٢٠٢٥/٠٣/٢٠']) {
    await day.fill(same);
    await day.press('Enter');
    await expect(day).toHaveValue(/۱۴۰۳.*۱۲.*۳۰/u);
  }
});

test('a dialog holds what was written, and sends no number that it cannot read', async ({ sit }) => {
  const seat = await sit('vision', 'fa');
  const { page, says } = seat;
  const me = await page.request.post('/graphql', { data: { query: '{ me { memberships { organization { id } } } }' } });
  const id = /"id":"([^"]+)"/.exec(await me.text())?.[1] ?? '';
  await seat.go(`/organizations/${id}`);
  await seat.button(says.t('Change name, place and website')).click();
  const dialog = page.getByRole('dialog', { name: says.t('Facts') });
  const people = dialog.getByRole('textbox', { name: says.t('People who work there') });
  await people.fill('ده نفر');
  await dialog.getByRole('button', { name: says.t('Save') }).click();
  await expect(dialog.getByText(says.t('Write a whole number'))).toBeVisible();
  await people.fill('۱۲');
  await expect(dialog.getByText(says.t('Write a whole number'))).toBeHidden();

  // Neither a tap beside it nor Escape throws it away unasked.
  await page.mouse.click(2, 2);
  await expect(people).toHaveValue('۱۲');
  await people.press('Escape');
  await dialog.getByRole('button', { name: says.t('Go on writing') }).click();
  await expect(people).toHaveValue('۱۲');
  await people.press('Escape');
  await dialog.getByRole('button', { name: says.t('Close and discard it') }).click();
  await expect(dialog).toBeHidden();
});
