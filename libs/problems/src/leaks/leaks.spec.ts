import { describe, expect, it } from '@jest/globals';
import { foldJoined } from '@peyvand/language';
import { givenFinder } from './given-finder.js';
import { givenMarks } from './marks.js';
import { placeNames } from './places.js';

const told = new Set(['اصفهان', 'isfahan', 'تهران', 'tehran'].map(foldJoined));

describe('names of places below the province', () => {
  it.each([
    ['شهرک صنعتی صفادشت، خیابان پنجم غربی، پلاک ۱۲', ['صفادشت']],
    ['اصفهان، کاشان، شهرک صنعتی راوند', ['کاشان', 'راوند']],
    ['Isfahan, Kashan, Ravand industrial town, Sanat street', ['kashan', 'ravand', 'sanat']],
    ['سالن ۲، خط سوم رنگرزی', []],
    ['Hall 2', []],
    ['Dye house beside the boiler room', []],
    ['Circular knitting, machines 1 to 20', []],
    ['محوطه و آسیاب یک، سیلوهای سه و چهار، ضلع شرقی محوطه', []],
    ['نم‌زنی و غلتک‌های شکننده', []],
    ['بخش قالب‌گیری', []],
    ['Kashan', ['kashan']],
    ['کیلومتر ۱۵ جاده قدیم ساوه', ['ساوه']],
    ['Mobarakeh county', ['mobarakeh']],
  ])('are read out of %s', (text, expected) => {
    expect(placeNames(text, told).map((keys) => keys.join(' '))).toEqual(expected);
  });
});

const answers = [
  'دستگاه مدل BX-4410 با شماره سریال ۷۷-۸۸۱۲۳ نخ را پاره می‌کند. محصول با نام تجاری «زرین‌باف» فروخته می‌شود.',
  'The line (S/N: KD 0098812, type RT-60C) follows ISO 9001:2015 and IEC60034. We sell it under the brand Silvatex.',
];

describe('what a problem gives of its owner', () => {
  const marks = givenMarks(answers);
  const find = givenFinder(placeNames('کاشان، شهرک صنعتی صفادشت، Morche Khort', told), marks);

  it('is told from norms and from what everybody has', () => {
    expect(marks.types).toEqual(expect.arrayContaining(['BX-4410', 'RT-60C']));
    expect(marks.types.join(' ')).not.toMatch(/ISO|IEC/);
    expect(marks.brands).toEqual(expect.arrayContaining([['زرین', 'باف'], ['silvatex']]));
    expect(givenMarks(['درایو برند زیمنس مدل ساده، motor of the brand Siemens, 380V, 120mm, CO2, M12']).brands).toEqual(
      [],
    );
    expect(givenMarks(['RFP-1405-0006, INSO 12345, AISI304, IP65, 1200000000 IRR, 2026-03-01']).types).toEqual([]);
  });

  it.each([
    ['تولید در صفادشت کم شده است', 'NAMES_PLACE', 'صفادشت'],
    ['کارگران صفادشتی', 'NAMES_PLACE', 'صفادشتی'],
    ['در صفا\u200cدشت', 'NAMES_PLACE', 'صفا\u200cدشت'],
    ['در صفا دشت', 'NAMES_PLACE', 'صفا دشت'],
    ['کاشانی‌ها می‌دانند', 'NAMES_PLACE', 'کاشانی'],
    ['the plant in Safadasht', 'NAMES_PLACE', 'Safadasht'],
    ['near Kashan', 'NAMES_PLACE', 'Kashan'],
    ['نزدیک مورچه خورت', 'NAMES_PLACE', 'مورچه خورت'],
    ["Morche-Khort's plant", 'NAMES_PLACE', "Morche-Khort's"],
    ['فرش‌های زرین باف', 'OWNER_MARK', 'زرین باف'],
    ['sold as SILVATEX', 'OWNER_MARK', 'SILVATEX'],
    ['for the BX 4410', 'OWNER_MARK', 'BX 4410'],
    ['bx4410ها', 'OWNER_MARK', 'bx4410'],
    ['ВХ-۴۴۱۰', 'OWNER_MARK', 'ВХ-۴۴۱۰'],
    ['number 77 88123', 'OWNER_NUMBER', '77 88123'],
    ['kd0098812', 'OWNER_NUMBER', 'kd0098812'],
  ])('is found in: %s', (text, code, excerpt) => {
    expect(find(text)).toMatchObject({ code, excerpt });
  });

  it.each([
    'در شهرک صنعتی دیگری در همین استان',
    'a cushion of air, and a cash on delivery',
    'ISO 9001:2015, IEC60034, 4410 metres, 7788 and 123',
    'باف و زرین از هم جدا',
    'The industrial town has a street.',
    'ABX-44105',
  ])('is not in: %s', (text) => expect(find(text)).toBeNull());
});
