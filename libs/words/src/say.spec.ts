import { describe, expect, it } from '@jest/globals';
import { entries } from './entries.js';
import { placeholdersOf, say, sayText } from './say.js';

const words = entries({
  TOO_LONG: {
    fa: 'این متن بیش از {max, number} نویسه دارد.',
    en: 'This text has more than {max, number} characters.',
    params: { max: 'number' },
  },
  CLOSES: {
    fa: 'مهلت {number} تا {closesAt, date, long} ساعت {closesAt, time, short} است.',
    en: '{number} closes on {closesAt, date, long} at {closesAt, time, short}.',
    params: { number: 'text', closesAt: 'date' },
  },
  PLAIN: { fa: 'گذرواژه درست نیست.', en: "The owner's password is wrong." },
});

describe('saying a sentence', () => {
  it("uses the reader's language, digits and calendar", () => {
    expect(say(words.TOO_LONG, 'fa', { max: 12_000 })).toBe('این متن بیش از ۱۲٬۰۰۰ نویسه دارد.');
    expect(say(words.TOO_LONG, 'en', { max: 12_000 })).toBe('This text has more than 12,000 characters.');
    const params = { number: 'RFP-1405-0042', closesAt: '2026-03-21T10:30:00Z' };
    expect(say(words.CLOSES, 'fa', params)).toBe('مهلت RFP-1405-0042 تا ۱ فروردین ۱۴۰۵ ساعت ۱۴:۰۰ است.');
    expect(say(words.CLOSES, 'en', params, { timeZone: 'UTC' })).toBe(
      'RFP-1405-0042 closes on 21 March 2026 at 10:30.',
    );
    expect(say(words.PLAIN, 'en')).toBe("The owner's password is wrong.");
  });

  it('writes dates and numbers as its reader prefers', () => {
    const params = { number: 'RFP-1405-0042', closesAt: '2026-03-21T10:30:00Z' };
    const latin = { calendar: 'gregorian', digits: 'latin' } as const;
    expect(say(words.TOO_LONG, 'fa', { max: 12_000 }, latin)).toBe('این متن بیش از 12,000 نویسه دارد.');
    expect(say(words.CLOSES, 'fa', params, latin)).toBe('مهلت RFP-1405-0042 تا 21 مارس 2026 ساعت 14:00 است.');
    expect(say(words.CLOSES, 'en', params, { calendar: 'persian' })).toBe(
      'RFP-1405-0042 closes on 1 Farvardin 1405 at 14:00.',
    );
    expect(say(words.TOO_LONG, 'en', { max: 12_000 }, { digits: 'persian' })).toBe(
      'This text has more than ۱۲٬۰۰۰ characters.',
    );
  });

  it('keeps a day the same day in every zone', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago'])
      expect(sayText('{day, date, long}', 'en', { day: 'date' }, { day: '2026-03-21' }, { timeZone })).toBe(
        '21 March 2026',
      );
  });

  it('is checked for its values when it is written', () => {
    // @ts-expect-error a value of another type
    expect(say(words.TOO_LONG, 'en', { max: 'x' })).toBe('This text has more than … characters.');
    // @ts-expect-error a value too few
    expect(say(words.CLOSES, 'en', { number: 'RFP-1' })).toBe('RFP-1 closes on … at ….');
    // @ts-expect-error a value that the sentence does not ask for
    expect(say(words.PLAIN, 'fa', { max: 1 })).toBe('گذرواژه درست نیست.');
  });

  it('names what a message asks for', () => {
    const text = '{kind, select, solver {{count, plural, one {# x} other {# {name}}}} other {{day, date}}}';
    expect(Object.fromEntries(placeholdersOf(text))).toEqual({
      kind: 'code',
      count: 'number',
      name: 'text',
      day: 'date',
    });
    expect(() => placeholdersOf('{kind, select, a {x}}')).toThrow(SyntaxError);
  });
});
