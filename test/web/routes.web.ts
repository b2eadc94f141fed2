import { AxeBuilder } from '@axe-core/playwright';
import type { Request } from '@playwright/test';
import { expect, test, type Seat } from './support/browser.js';
import { addresses, idIn, VISITS } from './support/pages.js';
import { LOCALES } from './support/words.js';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** All of schemes and widths only in `npm run test:full`. */
const LOOKS: readonly (readonly ['light' | 'dark', number])[] = process.env.PEYVAND_WEB_ALL
  ? [
      ['light', 1280],
      ['light', 390],
      ['dark', 1280],
      ['dark', 390],
    ]
  : [['light', 1280]];

test('every address is looked at', () => {
  expect(Object.keys(VISITS).sort()).toEqual(addresses());
});

for (const locale of LOCALES)
  for (const [scheme, width] of LOOKS)
    test(`every page can be read by everybody: ${locale}, ${scheme}, ${width} px`, async ({ sit, hand }) => {
      test.setTimeout(600_000);
      const seats = new Map<string | null, Seat>();
      for (const [address, { as, id, search = '' }] of Object.entries(VISITS)) {
        const one = id ? await idIn(await hand(as ?? 'vision'), id) : '';
        expect.soft(one, `something to show at ${address}`).toBeDefined();
        if (one === undefined) continue;
        const seat =
          seats.get(as) ?? (await sit(as, locale, { colorScheme: scheme, viewport: { width, height: 800 } }));
        seats.set(as, seat);
        await test.step(address, () =>
          look(seat, `${address.replace('$id', one).replace(/^\/$/, '')}${search}`, width),
        );
      }
    });

async function look({ page, go, locale }: Seat, path: string, width: number): Promise<void> {
  const about = (what: string): string => `${path} in ${locale}: ${what}`;
  const sent: string[] = [];
  const note = (request: Request): void => void sent.push(request.postData() ?? '');
  page.on('request', note);
  await go(path);
  await settled({ page });
  page.off('request', note);
  expect.soft(await askedAnew(page, sent), about('asks once what the page asked before it')).toEqual([]);
  await expect.soft(page.locator('h1'), about('one heading')).toHaveCount(1);
  expect.soft(await page.title(), about('a title of its own')).toMatch(/.{6,}(پیوند|Peyvand)|(پیوند|Peyvand).{6,}/u);
  await expect.soft(page.locator('html'), about('language')).toHaveAttribute('lang', locale);
  await expect.soft(page.locator('html')).toHaveAttribute('dir', locale === 'fa' ? 'rtl' : 'ltr');
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({ id, target, failureSummary })),
  );
  expect.soft(found, about('open to all')).toEqual([]);
  // What is read at four times its size on a desk is as wide as this.
  await page.setViewportSize({ width: 320, height: 640 });
  // What slides away is given its time.
  await expect
    .configure({ soft: true, timeout: 10_000 })
    .poll(() => wide(page), { message: about('nothing is wider than a narrow page') })
    .toEqual([]);
  await page.setViewportSize({ width, height: 800 });
}

/** First questions (`apps/web/tools/first-questions.mjs`) of which the application did not take the answer. */
async function askedAnew(page: Seat['page'], sent: readonly string[]): Promise<string[]> {
  const asks = (await page.locator('script[data-asks]').all())[0]?.getAttribute('data-asks');
  const first = JSON.parse((await asks) ?? '[]') as { documentId: string }[];
  // The application may ask the same again as news come; with other variables it never took the first.
  return first
    .filter((ask) => sent.some((body) => body.includes(ask.documentId) && body !== JSON.stringify(ask)))
    .map((ask) => JSON.stringify(ask));
}

/** Until nothing is loading any more. */
async function settled({ page }: Pick<Seat, 'page'>): Promise<void> {
  await page.locator('h1').first().waitFor();
  await expect(page.locator('.mantine-Skeleton-root, [aria-busy=true]').filter({ visible: true })).toHaveCount(0);
}

/** What makes the page scroll sideways, by its beginning. */
const wide = (page: Seat['page']): Promise<string[]> =>
  page.evaluate<string[]>(`(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < -1 || right > clientWidth + 1;
      })
      .slice(0, 3)
      .map((element) => element.outerHTML.slice(0, 160));
  })()`);
