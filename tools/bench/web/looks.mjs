/// <reference lib="dom" />
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** Largest paint (ms) and the sum of layout shifts of a page that is opened over a slow line. */
export async function openPage(browser, address, { path, screen, state }) {
  const context = await contextOf(browser, address, screen, state);
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = (globalThis.seen = { paint: 0, shift: 0 });
    const observe = (type, note) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
    observe('largest-contentful-paint', (entry) => (seen.paint = entry.startTime));
    observe('layout-shift', (entry) => (seen.shift += entry.hadRecentInput ? 0 : entry.value));
  });
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  const seen = await page.evaluate(() => globalThis.seen);
  await context.close();
  return seen;
}

/** Milliseconds from the key to the paint without the row, for several decisions one after another. */
export async function decide(browser, address, { screen, state, times }) {
  return inQueue(browser, address, { screen, state }, async (page) => {
    const took = [];
    while (took.length < times) {
      const gone = page.evaluate(untilGone);
      // It listens before the key is pressed.
      await page.waitForTimeout(300);
      await page.keyboard.press('a');
      took.push(await gone);
    }
    return took;
  });
}

/** In the page: waits for a key, and for the paint in which the chosen row is gone. */
function untilGone() {
  const row = document.querySelector('button[aria-current=true]');
  return new Promise((resolve, reject) => {
    const pressed = () => {
      const begun = performance.now();
      const look = () => {
        if (performance.now() - begun > 5_000) reject(new Error('The key decided nothing within five seconds.'));
        else if (row?.isConnected) requestAnimationFrame(look);
        // The paint follows the frame.
        else setTimeout(() => resolve(performance.now() - begun));
      };
      requestAnimationFrame(look);
    };
    addEventListener('keydown', pressed, { once: true, capture: true });
  });
}

const ORDERS = ['company', 'oldest', 'newest', 'score'];

/** Milliseconds from narrowing the queue, and widening it again, to the paint of other rows. */
export async function narrow(browser, address, { screen, state, times }) {
  return inQueue(browser, address, { screen, state }, async (page) => {
    const took = [];
    while (took.length < times) {
      took.push(await page.evaluate(pressed, took.length % 4 < 2 ? 0 : 1));
      await page.waitForTimeout(1_000);
    }
    return took;
  });
}

/** In the page: presses a chip of the filters and waits for the paint in which the rows are others. */
function pressed(at) {
  const rows = () => [...document.querySelectorAll('button[id^=queue-]')].map(({ id }) => id).join();
  const before = rows();
  const begun = performance.now();
  const chip = /** @type {HTMLElement} */ (document.querySelectorAll('.mantine-Chip-root input')[at]);
  chip.click();
  return new Promise((resolve, reject) => {
    const look = () => {
      if (performance.now() - begun > 5_000) reject(new Error('The rows are the same.'));
      else if (rows() === before) requestAnimationFrame(look);
      else setTimeout(() => resolve(performance.now() - begun));
    };
    requestAnimationFrame(look);
  });
}

/** Milliseconds from choosing another order to the paint of the rows in it, none of them asked for before. */
export async function reorder(browser, address, { screen, state }) {
  return inQueue(browser, address, { screen, state }, async (page) => {
    const took = [];
    for (const order of ORDERS) {
      took.push(await page.evaluate(chosen, order));
      await page.waitForTimeout(300);
    }
    return took;
  });
}

/** In the page: chooses an order and waits for the paint in which the rows are others. */
function chosen(order) {
  const select = [...document.querySelectorAll('select')].find(({ options }) =>
    [...options].some(({ value }) => value === order),
  );
  const rows = () => [...document.querySelectorAll('button[id^=queue-]')].map(({ id }) => id).join();
  const before = rows();
  const begun = performance.now();
  if (!select) throw new Error('The page has no choice of orders.');
  select.value = order;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return new Promise((resolve, reject) => {
    const look = () => {
      if (performance.now() - begun > 5_000) reject(new Error(`The rows are the same by ${order}.`));
      else if (rows() === before) requestAnimationFrame(look);
      else setTimeout(() => resolve(performance.now() - begun));
    };
    requestAnimationFrame(look);
  });
}

async function inQueue(browser, address, { screen, state }, work) {
  const context = await contextOf(browser, address, screen, state);
  const page = await context.newPage();
  await page.goto('/fa/queue');
  await page.locator('button[id^=queue-]').first().waitFor();
  await page.waitForLoadState('networkidle');
  const took = await work(page);
  await context.close();
  return took;
}

const contextOf = (browser, baseURL, { width, height, ...hands }, storageState) =>
  browser.newContext({
    baseURL,
    viewport: { width, height },
    locale: 'fa-IR',
    timezoneId: 'Asia/Tehran',
    storageState,
    ...hands,
  });
