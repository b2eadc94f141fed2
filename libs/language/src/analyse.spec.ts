import { describe, expect, it } from '@jest/globals';
import { analyse } from './analyse.js';
import { detectLanguage } from './detect.js';
import { foldText } from './fold.js';

const keys = (text: string, language?: 'fa' | 'en' | 'tr' | 'zh') => analyse(text, language).map((token) => token.key);

describe('terms', () => {
  it('meet in English whatever their ending', () => {
    expect(keys('Scrap rates of casting lines')).toEqual(keys('scrapped rate cast line'));
    expect(keys('organizations organization')).toEqual(['organ', 'organ']);
    expect(keys('running runs hopping agreed')).toEqual(['run', 'run', 'hop', 'agre']);
  });

  it('meet in Turkish with and without endings and dots', () => {
    expect(keys('İşletmelerin makineleri', 'tr')).toEqual(keys('isletme makine', 'tr'));
  });

  it('are pairs of neighbours in Chinese', () => {
    expect(keys('食品包装', 'zh')).toEqual(['食品', '品包', '包装']);
  });

  it('are found in mixed text by their script', () => {
    expect(keys('دستگاه CNC مدل X500 در کارخانه‌ها')).toEqual(['دستگاه', 'cnc', 'مدل', 'x', '500', 'کارخانه']);
  });

  it.each([
    'The compressor’s seals fail every 12,500 hours in Bandar Abbas',
    'فناوریِ‌ نرم‌افزارهای پایشِ دما (۱۲٫۵ درجه) در شرکت‌های دانش‌بنیان',
    'İstanbul’daki fabrikaların enerji kaybı %20’dir',
    '智能制造与食品包装',
  ])('know where they stand in %s', (text) => {
    for (const { key, start, end } of analyse(text)) {
      expect(end).toBeGreaterThan(start);
      const again = analyse(text.slice(start, end), detectLanguage(text)).map((token) => token.key);
      expect([key, again.includes(key) || again.join('').includes(key)]).toEqual([key, true]);
    }
  });
});

describe('folding', () => {
  it.each([
    ['شركت  پارس‌پولاد', 'شرکت پارس پولاد'],
    ['ŞİŞECAM Çelik', 'sisecam celik'],
    ['ACME  Ltd', 'acme ltd'],
    ['خانهٔ ۱۴۰۴', 'خانه 1404'],
  ])('makes %s and %s one', (a, b) => expect(foldText(a)).toBe(foldText(b)));
});

describe('the language of a text', () => {
  it.each([
    ['شرکت ما در خط رنگ مشکل CNC دارد', 'fa'],
    ['The scrap rate of our line is too high', 'en'],
    ['Fabrikamızda enerji kaybı çok yüksek ve maliyet artıyor', 'tr'],
    ['我们的生产线废品率偏高', 'zh'],
  ])('%s is %s', (text, language) => expect(detectLanguage(text)).toBe(language));
});
