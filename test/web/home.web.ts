import { expect, test } from './support/browser.js';
import { LOCALES } from './support/words.js';

const WORK = 'query ($filter: WorkFilter) { answer: myWork(first: 0, filter: $filter) { totalCount } }';

for (const locale of LOCALES) {
  test(`whose organization is verified for something else may post a problem too: ${locale}`, async ({ sit }) => {
    const { go, link, says } = await sit('vision', locale);
    await go('/problems');
    await expect(link(says.t('Post a problem')).first()).toBeVisible();
  });

  test(`all that waits for somebody can be reached: ${locale}`, async ({ sit, hand }) => {
    const { totalCount } = await (await hand('food.head')).ask<{ totalCount: number }>(WORK);
    const { page, go, button, says } = await sit('food.head', locale);
    await go('/home');
    const rows = page.locator('main li[data-first], main li[data-first] ~ li');
    await expect(rows).toHaveCount(Math.min(10, totalCount));
    // Twenty more at each press.
    for (let shown = 10; shown < totalCount; shown += 20) {
      await button(says.t('Show more')).click();
      await expect(rows).toHaveCount(Math.min(shown + 20, totalCount));
    }
    await expect(button(says.t('Show more'))).toHaveCount(0);
  });

  test(`who has nothing overdue is told just that: ${locale}`, async ({ sit, hand }) => {
    const overdue = { filter: { overdue: true } };
    const { totalCount } = await (await hand('weaver')).ask<{ totalCount: number }>(WORK, overdue);
    expect(totalCount).toBe(0);
    const { page, go, says } = await sit('weaver', locale);
    await go('/home?work=overdue');
    await expect(page.getByText(says.t('Nothing is overdue'))).toBeVisible();
  });
}
