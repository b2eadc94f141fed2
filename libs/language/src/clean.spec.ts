import { describe, expect, it } from '@jest/globals';
import { cleanText, plainCode, toAsciiDigits } from './clean.js';
import { foldJoined, foldName, partsOfName } from './fold.js';
import { isWhole } from './input.js';
import { placeOf, wordsOf } from './phrases.js';
import { latinLook, mixesScripts } from './scripts.js';
import { searchKeys, searchTerms } from './search.js';

const INVISIBLE = [
  ...['\u200b', '\u200d', '\u200e', '\u2060', '\ufeff', '\u00ad', '\u061c', '\u202a', '\u2066', '\ufe0f', '\u3164'],
  ...['\u{e0041}', '\u034f', '\u180e', '\ufff9', '\u115f', '\u{e0100}'],
];

describe('the cleaning of text', () => {
  it.each(INVISIBLE)('takes %j for absent', (sign) => {
    expect(cleanText(`Gol${sign}rang`)).toBe('Golrang');
    expect(foldName(`گل${sign}رنگ`)).toBe(foldName('گلرنگ'));
    expect(plainCode(`${sign}12${sign}30`)).toBe('1230');
    const text = `At Gol${sign}rang it is`;
    expect(placeOf(['golrang'], wordsOf(text))).toEqual({ start: 3, end: 10 + sign.length });
  });

  it('keeps the half space between letters, and nowhere else', () => {
    expect(cleanText('می\u200cشود')).toBe('می\u200cشود');
    expect(cleanText('RFP\u200cها')).toBe('RFP\u200cها');
    expect(cleanText('می\u2060\u200cشود')).toBe('می\u200cشود');
    expect(cleanText('۰۹۱۲\u200c۳۴۵ ۵\u200cساله ISO\u200c۹۰۰۱')).toBe('۰۹۱۲۳۴۵ ۵ساله ISO۹۰۰۱');
    expect(cleanText('\u200cپمپ\u200c 09\u200c12 Gol\u200crang')).toBe('پمپ 0912 Golrang');
  });

  it('reads the digits of every script', () => {
    expect(toAsciiDigits('۰۹ ٠٩ ０９ ०९ ๐๙ 𝟎𝟗 𝟬𝟵')).toBe('09 09 09 09 09 09 09');
    expect(plainCode(' IR–۲۳ ')).toBe('IR-23');
    expect(plainCode('\u00a01\u202f200٫5')).toBe('1 200.5');
  });

  it.each(['-', '‐', '‑', '–', '—', '−', ' ', '\u00a0', ''])('takes %j between words for a blank or a join', (dash) =>
    expect(foldName(`Shiraz${dash}Ankara`)).toBe('shirazankara'),
  );

  it('knows half of a pair and bytes that were none', () => {
    expect(['a😀', 'a\ud83d', '\ude00a', 'a\ufffd'].map(isWhole)).toEqual([true, false, false, false]);
  });
});

describe('phrases', () => {
  it.each(['تا حد امکان', 'تا حد\u200cامکان', 'تا حدامکان'])('are found in %s', (text) =>
    expect(placeOf(['حد', 'امکان'], wordsOf(text))).toEqual({ start: 3, end: text.length }),
  );
  it('are not found in a part of themselves', () => expect(placeOf(['حد', 'امکان'], wordsOf('تا حد توان'))).toBeNull());
});

describe('names', () => {
  it.each(['Gоlrang', 'Golrаng Co', 'Αlpha', 'Alpha Со', 'Gօlrang', 'Go\u200blrаng'])('mix scripts in %s', (name) =>
    expect(mixesScripts(name)).toBe(true),
  );
  it.each(['شرکت Golrang', 'فناوری CNCکاران', 'Газпром Export', 'Δ Labs', 'Şişecam', 'Ελλάδα', 'ООО Ромашка'])(
    'do not in %s',
    (name) => expect(mixesScripts(name)).toBe(false),
  );
});

describe('look-alikes', () => {
  it.each([
    ['شرکت СОСА', 'شرکت COCA'],
    ['شرکت соса', 'شرکت COCA'],
    ['Gоlrang', 'Golrang'],
    ['Go\u200blrаng', 'Golrang'],
    ['Gόlrang', 'Golrang'],
    ['Gὸlrang', 'Golrang'],
    ['ΝΙΚΕ', 'Nike'],
    ['Οmega', 'Omega'],
    ['СОСА Пром', 'COCA Пром'],
    ['Gօlrang', 'Golrang'],
  ])('of %s and %s are one key', (name, latin) => {
    expect(foldName(name)).toBe(foldName(latin));
    const keys = (text: string) => wordsOf(text).map(({ key }) => key);
    expect(keys(name)).toEqual(keys(latin));
  });

  it.each(['Газпром', 'Ромашка', 'Ελλάδα', 'شرکت گلرنگ', 'Şişecam', 'Երևան'])('leave %s alone', (name) => {
    expect(latinLook(name)).toBe(name);
    expect(foldName(name)).toBe(foldJoined(name));
  });

  it('have one key in both cases', () =>
    expect(['СОНА', 'ΝΟΚΙΑ', 'ΟΝΟΥ'].map((name) => foldName(name.toLowerCase()))).toEqual(
      ['СОНА', 'ΝΟΚΙΑ', 'ΟΝΟΥ'].map(foldName),
    ));

  it('are found by a part of a name in either alphabet', () => {
    const finds = (name: string, part: string) => partsOfName(part).some((key) => foldName(name).includes(key));
    expect([finds('Союз', 'Со'), finds('COCA', 'СО'), finds('СОСА', 'CO'), finds('Alpha', '٭')]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('a search', () => {
  const finds = (text: string, search: string): boolean => {
    const keys = searchKeys(text);
    return searchTerms(search).every((term) => term.split('|').some((key) => keys.includes(` ${key} `)));
  };
  const spellings = (word: string) => [word, word.replaceAll('\u200c', ' '), word.replaceAll('\u200c', '')];

  it.each([
    ['ریخته‌گری', 'کوره ریخته شد'],
    ['سخت‌افزار', 'سخت است و ابزار و افزار'],
    ['پرنده‌نگار', 'پرنده و آب'],
    ['می‌چرخد', 'نمی‌ماند و می‌رود'],
    ['دستگاه‌های', 'کارگاه‌های بزرگ'],
    ['کسب‌و‌کار', 'کار و زندگی'],
  ])('finds %s in all its spellings, and no part of it', (word, other) => {
    for (const written of spellings(word))
      for (const search of spellings(word)) {
        expect([written, search, finds(`این ${written} است.`, search)]).toEqual([written, search, true]);
        expect([search, finds(other, search)]).toEqual([search, false]);
      }
  });

  it('finds words in any order, by stem, past what is invisible', () => {
    expect(finds('Scrap of the loo\u200bms, 12,500 m', 'loom 12500 scraps')).toBe(true);
    expect(finds('پا\u061cیش دما', 'پایش')).toBe(true);
    expect(finds('e-mail', 'email')).toBe(true);
    expect(finds('织机检测', '检测')).toBe(true);
    expect(finds('the pumps', 'pump seal')).toBe(false);
    expect(searchTerms('  -- ')).toEqual([]);
  });

  it('compares whole texts however they are joined', () =>
    expect(foldJoined('نرم‌ افزار')).toBe(foldJoined('نرمافزار')));
});
