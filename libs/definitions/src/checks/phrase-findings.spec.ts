import { describe, expect, it } from '@jest/globals';
import { escapes, methods, openLists, purchases, vagueness } from './phrase-findings.js';
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
    ['A large share of the 6 m bars is bent.', ['A large share of']],
    ['A large share of the bars (14 of 200) is bent.', []],
    ['The hall is rather dark, and on 3 May a driver fell.', ['rather dark']],
    ['The hall is rather dark: 80 lx.', []],
    ['The fan must be quiet, i.e. not exceed 62 dB.', []],
    ['The motor must be suitable for zone 22.', []],
    ['The finish must be unreliably smoooth and apropriate.', ['unreliably', 'apropriate']],
    ['Housings must be replaced at the lower edge.', []],
    ['از دو سال پیش پمپ چندین بار خوابیده و ۱۲۰ نفر بیکار ماندند.', ['چندین بار']],
    ['مصرف گاز به طرز محسوسی بالا رفته و شیفت ۳ تعطیل است.', ['به طرز محسوسی']],
    ['نور میز باید زیاد باشد، یعنی ۱۰۰۰ لوکس.', []],
    ['ضخامت مناسب ورق ۳۰۴ رعایت شود.', ['ضخامت مناسب']],
    ['سختی سطح چرخ‌دنده و کلاه ایمنی بازرسی شود.', []],
    ['دستگاه باید سریع باشد.', ['سریع']],
    ['دستگاه باید سريع باشد', ['سريع']],
    ['سرعت مناسب یعنی ۴۰ متر در دقیقه.', []],
    ['کیفیت بالا لازم است. دمای کوره ۹۰۰ درجه است.', ['کیفیت بالا']],
  ])('C17 %s', (text, expected) => expect(marked(vagueness, text)).toEqual(expected));

  it.each([
    ['The pump must, if possible, run dry.', ['if possible']],
    ['The pump must run dry.', []],
    ['Unless the operator presses Stop, the pump must run on.', []],
    ['Unless the maker deems it too costly, the pump must run on.', ['Unless the maker deems it too costly']],
    ['The seller shall strive to deliver in May.', ['shall strive to']],
    ['The pump must run dry, resources permitting.', ['resources permitting']],
    ['Water must flow, but this is not guaranteed.', [', but this is not guaranteed'.slice(2)]],
    ['پمپ باید به صلاحدید خود سازنده رنگ شود.', ['به صلاحدید خود']],
    ['اگر وقت شد سازنده باید پمپ را رنگ کند.', ['اگر وقت شد']],
    ['اگر فشار از ۳ بار بگذرد پمپ باید خاموش شود.', []],
    ['پمپ باید در صورت امکان بی‌روغن کار کند.', ['در صورت امکان']],
    ['پمپ باید حتی‌المقدور کم‌صدا باشد.', ['حتی‌المقدور']],
    ['پمپ باید بی‌روغن کار کند.', []],
  ])('C18 %s', (text, expected) => expect(marked(escapes, text)).toEqual(expected));

  it.each([
    ['It must resist acids, salts, etc.', ['etc']],
    ['It must resist nitric acid and table salt.', []],
    ['It must read QR codes and whatever other codes there are.', ['and whatever other codes']],
    ['It must carry 200 kg or more.', []],
    ['باید با نازل مخروطی و سایر نازل‌ها کار کند.', ['و سایر نازل‌ها']],
    ['باید در برابر اسید، نمک و غیره مقاوم باشد.', ['و غیره']],
    ['باید با اسید و نمک کار کند.', []],
  ])('C19 %s', (text, expected) => expect(marked(openLists, text)).toEqual(expected));

  it.each([
    ['We want to buy a new dryer.', true],
    ['We want to buy a dryer because 8 of 100 loaves are rejected.', false],
    ['خرید یک دستگاه خشک‌کن', true],
    ['The trouble is that we have no MES.', true],
    ['The dryer that we bought in May stops twice a day.', false],
    ['We are not asking for a new dryer; the old one stops twice a day.', false],
    ['یه نرم‌افزار نوبت‌دهی می‌خوایم.', true],
    ['پارسال نرم‌افزار نوبت‌دهی خریدیم و هفته‌ای دو بار از کار می‌افتد.', false],
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
