import { describe, expect, it } from '@jest/globals';
import { foldOrganization } from './organization-names.js';

describe('names of organizations keep one spelling', () => {
  it.each([
    [
      'شرکت فرش گلرنگ (سهامی خاص)',
      'فرش گلرنگ',
      '«فرش گلرنگ»',
      'شرکت سهامی خاص فرش‌گلرنگ',
      'فرش گل رنگ سهامی‌خاص',
      'شركت فرش گلرنگ - با مسئولیت محدود',
    ],
    [
      'Alpha-Beta Instruments',
      'Alpha–Beta Instruments',
      'ALPHA BETA Instruments Co.',
      '“Alpha−Beta” Instruments Co., Ltd.',
      'Alpha Beta Instruments L.L.C.',
      'Alpha Beta Instruments GmbH & Co. KG',
      'Company Alpha-Beta Instruments Inc',
    ],
    ['نوین‌سازان دلتا', 'نوینسازان دلتا', 'شرکت نوین سازان دلتا', 'نوین\u2060سازان\u200cدلتا'],
    ['شرکت نمونهٔ کویر', 'شرکت نمونهٔ کو\u2060یر', 'شرکت نمونهٔ کویر\u3164', 'نمونه کویر'],
    ['Yıldız Halı A.Ş.', 'Yıldız Halı Ltd. Şti.', 'YILDIZ HALI Anonim Şirketi'],
    ['新星纺织有限公司', '新星纺织股份有限公司', '新星纺织'],
  ])('%s', (first, ...others) => {
    for (const other of others) expect([other, foldOrganization(other)]).toEqual([other, foldOrganization(first)]);
  });

  it.each([
    ['فرش گلرنگ', 'فرش گلرنگ کاشان'],
    ['Cobalt', 'balt'],
    ['شرکت', 'سهامی خاص'],
    ['Limited Edition Prints', 'Edition Prints 2'],
    ['خاص پرداز', 'پرداز'],
  ])('and others stay others: %s, %s', (one, other) => expect(foldOrganization(one)).not.toBe(foldOrganization(other)));
});
