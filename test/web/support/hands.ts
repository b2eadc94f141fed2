import type { Locator, Page } from '@playwright/test';

/** How somebody works a page: with a pointer, or with the keyboard alone. */
export interface Hands {
  readonly write: (field: Locator, text: string) => Promise<void>;
  readonly press: (button: Locator) => Promise<void>;
  readonly check: (box: Locator) => Promise<void>;
  /** Picks from a list of choices. */
  readonly choose: (field: Locator, option: RegExp) => Promise<void>;
}

export const pointer = (page: Page): Hands => ({
  write: (field, text) => field.fill(text),
  press: (button) => button.click(),
  check: (box) => box.check(),
  choose: async (field, option) => {
    await field.click();
    await page.getByRole('option', { name: option }).filter({ visible: true }).first().click();
  },
});

export const keyboard = (page: Page): Hands => ({
  write: async (field, text) => {
    await reach(page, field);
    await page.keyboard.type(text);
  },
  press: async (button) => {
    await reach(page, button);
    await page.keyboard.press('Enter');
  },
  check: async (box) => {
    if (await box.isChecked()) return;
    await reach(page, box);
    await page.keyboard.press('Space');
  },
  choose: async (field, option) => {
    await reach(page, field);
    await page.keyboard.press('ArrowDown');
    const wanted = page.getByRole('option', { name: option }).filter({ visible: true }).first();
    await wanted.waitFor();
    for (let pressed = 0; pressed < 60; pressed += 1) {
      if ((await wanted.getAttribute('data-combobox-selected')) !== null) break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
  },
});

/** Presses Tab until the focus is there. @throws when it never comes there. */
export async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let pressed = 0; pressed < 120; pressed += 1) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${String(target)}.`);
}
