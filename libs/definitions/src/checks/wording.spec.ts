import { describe, expect, it } from '@jest/globals';
import { escapes, methods, openLists, purchases, vagueness } from './wording.js';
import type { Finding } from './finding.js';

const field = 'observation.symptom';
const marked = (check: (placed: { field: string; text: string }) => Finding[], text: string): string[] =>
  check({ field, text }).map(({ excerpt, start, end }) => {
    expect(text.slice(start ?? 0, end ?? 0)).toBe(excerpt);
    return String(excerpt);
  });

describe('the checks on words', () => {
  it.each([
    ['The dryer must be fast.', ['fast']],
    ['The dryer must be fast: 40 kg an hour.', []],
    ['A fast-drying ink is used.', []],
    ['They call it “fast”.', []],
    ['The line stops. It needs a suitable cover.', ['suitable']],
    ['Suitable for 40 °C. The cover leaks.', []],
    ['دستگاه باید سریع باشد.', ['سریع']],
    ['دستگاه باید سريع باشد', ['سريع']],
    ['سرعت مناسب یعنی ۴۰ متر در دقیقه.', []],
    ['کیفیت بالا لازم است. دمای کوره ۹۰۰ درجه است.', ['کیفیت بالا']],
  ])('C17 %s', (text, expected) => expect(marked(vagueness, text)).toEqual(expected));

  it.each([
    ['The pump must, if possible, run dry.', ['if possible']],
    ['The pump must run dry.', []],
    ['پمپ باید در صورت امکان بی‌روغن کار کند.', ['در صورت امکان']],
    ['پمپ باید حتی‌المقدور کم‌صدا باشد.', ['حتی‌المقدور']],
    ['پمپ باید بی‌روغن کار کند.', []],
  ])('C18 %s', (text, expected) => expect(marked(escapes, text)).toEqual(expected));

  it.each([
    ['It must resist acids, salts, etc.', ['etc']],
    ['It must resist nitric acid and table salt.', []],
    ['باید در برابر اسید، نمک و غیره مقاوم باشد.', ['و غیره']],
    ['باید با اسید و نمک کار کند.', []],
  ])('C19 %s', (text, expected) => expect(marked(openLists, text)).toEqual(expected));

  it.each([
    ['We want to buy a new dryer.', true],
    ['We want to buy a dryer because 8 of 100 loaves are rejected.', false],
    ['خرید یک دستگاه خشک‌کن', true],
    ['خشک‌کن سه ساعت در روز متوقف است و خرید دستگاه تازه راه‌حل نبود.', false],
  ])('C14 %s', (text, isFound) => expect(purchases({ field, text }).length > 0).toBe(isFound));

  it.each([
    ['weighing each shift', true],
    ['', false],
    ['-', false],
    ['appropriate method', false],
    ['روش مناسب', false],
    ['توزین هر نوبت با باسکول', true],
  ])('C09 %s', (method, isNamed) => expect(methods([{ method, field }]).length === 0).toBe(isNamed));
});
