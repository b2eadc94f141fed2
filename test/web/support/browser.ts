import { test as base, expect, type BrowserContextOptions, type Page } from '@playwright/test';
import { Hand, keepState, stateOf } from './people.js';
import { wordsIn, type Locale, type Said } from './words.js';

/** Somebody before a browser, in a language. */
export interface Seat {
  readonly page: Page;
  readonly says: Said;
  readonly locale: Locale;
  /** Opens an address of the language. */
  readonly go: (path: string) => Promise<void>;
  readonly button: (name: RegExp) => ReturnType<Page['getByRole']>;
  readonly link: (name: RegExp) => ReturnType<Page['getByRole']>;
}
type Sit = (person: string | null, locale: Locale, options?: BrowserContextOptions) => Promise<Seat>;
interface Fixtures {
  readonly sit: Sit;
  readonly hand: (person: string) => Promise<Hand>;
}

/** What the browser may say without anything being wrong: the line is cut on purpose in some tests. */
const EXPECTED = /net::ERR_INTERNET_DISCONNECTED|WebSocket connection to .* failed/;

export const test = base.extend<Fixtures>({
  /** A browser of its own for each person; nothing may be complained of in its console until the test ends. */
  sit: async ({ browser }, use) => {
    const complaints: string[] = [];
    const open: (() => Promise<void>)[] = [];
    await use(async (person, locale, options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        locale: locale === 'fa' ? 'fa-IR' : 'en-GB',
        reducedMotion: 'reduce',
        ...(person ? { storageState: stateOf(person) } : {}),
        ...options,
      });
      const page = await context.newPage();
      listen(page, person ?? 'visitor', complaints);
      open.push(async () => {
        if (person) keepState(person, await context.storageState());
        await context.close();
      });
      const says = wordsIn(locale);
      return {
        page,
        says,
        locale,
        go: async (path) => void (await page.goto(`/${locale}${path}`)),
        button: (name) => page.getByRole('button', { name }).filter({ visible: true }),
        link: (name) => page.getByRole('link', { name }).filter({ visible: true }),
      };
    });
    for (const close of open) await close();
    expect(complaints).toEqual([]);
  },
  hand: async ({ baseURL }, use) => use((person) => Hand.of(person, baseURL)),
});

/** Writes down what goes wrong in a page without being seen. */
export function listen(page: Page, who: string, complaints: string[]): void {
  const say = (what: string): void => {
    if (!EXPECTED.test(what)) complaints.push(`${who} at ${new URL(page.url()).pathname}: ${what}`);
  };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) say(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => say(String(error.stack ?? error)));
}

export { expect };
