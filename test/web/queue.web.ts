import { expect, test, type Seat } from './support/browser.js';
import { reach } from './support/hands.js';
import type { Hand } from './support/people.js';
import { LOCALES } from './support/words.js';

interface Waiting {
  readonly id: string;
  readonly company: { readonly name: string };
}

const QUEUE = '{ answer: reviewQueue(first: 50, orderBy: place) { nodes { id company { name } } } }';
const waiting = async (hand: Hand): Promise<readonly Waiting[]> => (await hand.ask<{ nodes: Waiting[] }>(QUEUE)).nodes;
const stateOf = async (hand: Hand, id: string): Promise<string> =>
  (await hand.ask<{ state: string }>('query ($id: ID!) { answer: match(id: $id) { state } }', { id })).state;

const asideUntil = async (hand: Hand, id: string): Promise<string | null> =>
  (
    await hand.ask<{ deferredUntil: string | null }>('query ($id: ID!) { answer: match(id: $id) { deferredUntil } }', {
      id,
    })
  ).deferredUntil;

/** The dialog also names whom it is about. */
const rejecting = (says: Seat['says']): RegExp => new RegExp(says.step('match.reject').source.replace(/\$$/, ''), 'u');

/** The row of a match is a button that names the company. */
const rows = ({ page, says }: Seat) =>
  page
    .getByRole('list', { name: says.t('Matches that wait') })
    .getByRole('listitem')
    .getByRole('button');

for (const locale of LOCALES)
  test(`a coordinator decides with the keyboard alone: ${locale}`, async ({ sit, hand }) => {
    const office = await hand('food.head');
    const seat = await sit('food.head', locale);
    const { page, says } = seat;
    await seat.go('/queue');
    const before = await waiting(office);
    const current = page.locator('[aria-current=true]').filter({ visible: true });
    await expect(rows(seat).first()).toBeVisible();
    // To the list as a person without a mouse comes there.
    await reach(page, rows(seat).first());
    await page.keyboard.press('Enter');
    await expect(current).toContainText(before[0]?.company.name ?? '');
    await page.keyboard.press('j');
    await expect(current).toContainText(before[1]?.company.name ?? '');
    await page.keyboard.press('k');
    await page.keyboard.press('a');
    const [approved, second] = before;
    await expect.poll(() => stateOf(office, approved?.id ?? '')).not.toBe('inReview');
    // On to the next, and the focus with it.
    await expect(current).toContainText(second?.company.name ?? '');
    await page.keyboard.press('Control+z');
    await expect.poll(() => stateOf(office, approved?.id ?? '')).toBe('inReview');
    await expect(rows(seat)).toHaveCount(before.length);
    const rejected = await chosen(seat);
    await page.keyboard.press('r');
    const dialog = page.getByRole('dialog', { name: rejecting(says) });
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.keyboard.press('r');
    await dialog.getByRole('radio').first().press('Space');
    await reach(page, dialog.getByRole('button', { name: says.step('match.reject') }));
    await page.keyboard.press('Enter');
    await expect.poll(() => stateOf(office, rejected)).toBe('rejected');
    await expect(rows(seat)).toHaveCount(before.length - 1);
    // Two that are marked are set aside together.
    const marked: string[] = [];
    for (const _ of [1, 2]) {
      marked.push(await chosen(seat));
      await page.keyboard.press('x');
      await page.keyboard.press('j');
    }
    await page.keyboard.press('d');
    const aside = page.getByRole('dialog', {
      name: new RegExp(says.step('match.defer').source.replace(/\$$/, ''), 'u'),
    });
    await expect(aside).toBeVisible();
    await reach(page, aside.getByRole('button', { name: says.step('match.defer') }));
    await page.keyboard.press('Enter');
    for (const id of marked) await expect.poll(() => asideUntil(office, id)).not.toBeNull();
    await expect(rows(seat)).toHaveCount(before.length - 3);
  });

test('two coordinators decide on the same match, and the later one is told', async ({ sit, hand }) => {
  const [match] = await waiting(await hand('food.second'));
  const [one, other] = [await sit('food.head', 'fa'), await sit('food.second', 'en')];
  for (const seat of [one, other]) {
    await seat.go(`/queue?match=${match?.id}`);
    await expect(seat.page.getByRole('heading', { level: 2, name: match?.company.name })).toBeVisible();
  }
  // What changes elsewhere does not reach the second one before the decision.
  await other.button(other.says.step('match.reject')).first().click();
  const dialog = other.page.getByRole('dialog', { name: rejecting(other.says) });
  await dialog.getByRole('radio').first().check();
  await one.button(one.says.step('match.approve')).first().click();
  await expect.poll(async () => stateOf(await hand('food.head'), match?.id ?? '')).toMatch(/approved|notified/);
  await dialog.getByRole('button', { name: other.says.step('match.reject') }).click();
  await expect(other.page.getByRole('alert').filter({ visible: true }).first()).toBeVisible();
  expect(await stateOf(await hand('food.second'), match?.id ?? '')).toMatch(/approved|notified/);
});

test('the page of a match answers to the keys of the queue', async ({ sit, hand }) => {
  const office = await hand('food.second');
  const [waits] = await waiting(office);
  const { rfp } = await office.ask<{ rfp: { id: string } }>(
    'query ($id: ID!) { answer: match(id: $id) { rfp { id } } }',
    { id: waits?.id },
  );
  const { nodes } = await office.ask<{ nodes: { id: string }[] }>(
    'query ($id: ID!) { answer: reviewQueue(rfpId: $id, first: 10, orderBy: score) { nodes { id } } }',
    { id: rfp.id },
  );
  const place = nodes.findIndex(({ id }) => id === waits?.id);
  const [first, second] = [waits?.id, (nodes[place + 1] ?? nodes[place - 1])?.id];
  const [there, back] = nodes[place + 1] ? ['j', 'k'] : ['k', 'j'];
  const seat = await sit('food.second', 'fa');
  const { page, says } = seat;
  await seat.go(`/matches/${first}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog', { name: rejecting(says) });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press(there);
  await expect(page).toHaveURL(new RegExp(`/matches/${second}$`));
  await page.keyboard.press(back);
  await expect(page).toHaveURL(new RegExp(`/matches/${first}$`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(waits?.company.name ?? '');
  await page.keyboard.press('a');
  await expect.poll(() => stateOf(office, first ?? '')).toBe('approved');
  await office.tell('undoMatchApproval', { matchId: first }, 'match { id }', 'MatchInput');
});

const chosen = async ({ page }: Seat): Promise<string> =>
  ((await page.locator('button[aria-current=true]').first().getAttribute('id')) ?? '').replace('queue-', '');
