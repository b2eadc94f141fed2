import { describe, expect, it } from '@jest/globals';
import { leakFinder } from './leaks.js';

const nothingElse = { identifiers: [], phones: [], emails: [], links: [] };
const owner = {
  names: ['شرکت فرش گلرنگ کاشان (سهامی خاص)', 'Golrang Carpet Co.', 'مریم احمدی'],
  identifiers: ['10260123456', 'IR-AB-778899'],
  phones: ['+98 31 5555 1234', '09131234567'],
  emails: ['info@golrang.example'],
  links: ['https://www.golrang.example/fa'],
};
const find = leakFinder(owner);
const code = (text: string): string | null => find(text)?.code ?? null;

describe('what would give a hidden owner away', () => {
  it.each([
    ['در کارخانه فرش گلرنگ کاشان ضایعات بالاست', 'NAMES_OWNER'],
    ['در «فرش گلرنگِ کاشان» ضایعات بالاست', 'NAMES_OWNER'],
    ['مشکل در گلرنگ کاشان است', 'NAMES_OWNER'],
    ['We at golrang carpet lose weft', 'NAMES_OWNER'],
    ['Hall of Gol\u200brang Car\u00adpet', 'NAMES_OWNER'],
    ['در فرش گل\u200cرنگ کاشان', 'NAMES_OWNER'],
    ['در فرش گل رنگ کاشان', 'NAMES_OWNER'],
    ['write to info@gol\u2060rang.example', 'MAIL_ADDRESS'],
    ['با خانم مريم احمدي هماهنگ شود', 'NAMES_OWNER'],
    ['شناسه ملی ۱۰۲۶۰۱۲۳۴۵۶', 'OWNER_NUMBER'],
    ['شناسه 1026-0123-456', 'OWNER_NUMBER'],
    ['licence ir-ab-778899', 'OWNER_MARK'],
    ['تلفن ۰۳۱-۵۵۵۵۱۲۳۴', 'PHONE_NUMBER'],
    ['call 5555 1234 ext 3 or 31 5555 1234', 'OWNER_NUMBER'],
    ['۰۹۱۳ ۱۲۳ ۴۵۶۷', 'PHONE_NUMBER'],
    ['تلفن ۰۹۱۲\u200c۳۴۵\u200c۶۷۸۹', 'PHONE_NUMBER'],
    ['تلفن ۰۲۱–۸۸۷۷–۶۶۵۵', 'PHONE_NUMBER'],
    ['تلفن ۰۲۱‑۸۸۷۷−۶۶۵۵', 'PHONE_NUMBER'],
    ['شناسه ۱۰۲۶\u200c۰۱۲۳\u200c۴۵۶', 'OWNER_NUMBER'],
    ['شناسه ۱۰۲۶–۰۱۲۳−۴۵۶', 'OWNER_NUMBER'],
    ['licence ir–ab‑۷۷۸۸۹۹', 'OWNER_MARK'],
    ['We at Gоlrang Carpet lose weft', 'NAMES_OWNER'],
    ['We at GOLRANG САRРЕТ lose weft', 'NAMES_OWNER'],
    ['site: gоlrang.example', 'OWNER_MARK'],
    ['write to info@golrang.example', 'MAIL_ADDRESS'],
    ['write to somebody@else.example', 'MAIL_ADDRESS'],
    ['see golrang.example for more', 'OWNER_MARK'],
    ['see www.other.example/page', 'LINK'],
    ['نشانی سایت: golrang.ir', 'LINK'],
  ])('finds it in: %s', (text, expected) => {
    expect(code(text)).toBe(expected);
  });

  it.each([
    'ضایعات فرش در سالن بافت از ۸ درصد به ۳ درصد برسد',
    'The carpet line stops 14 times a month since 2026-03-01.',
    'بودجه ۱۲۰۰۰۰۰۰۰۰۰ ریال تا ۲۵۰۰۰۰۰۰۰۰۰ ریال',
    'Pressure 5.5 bar at 120 °C, 24/7 in three shifts',
    'According to ISO 9001:2015 and INSO 12345',
    'در کاشان و احمدآباد',
    'The river carpet is wet.',
  ])('leaves innocent text alone: %s', (text) => {
    expect(code(text)).toBeNull();
  });

  it('shows the words as they stand in the text', () => {
    expect(find('در فرش گلرنگ کاشان، نخ پاره می‌شود')).toEqual({
      code: 'NAMES_OWNER',
      excerpt: 'فرش گلرنگ کاشان',
      position: 3,
    });
  });

  it('says where, counting what nobody sees', () => {
    expect(find('Gate of Gol\u200brang Carpet, north')).toEqual({
      code: 'NAMES_OWNER',
      excerpt: 'Gol\u200brang Carpet',
      position: 8,
    });
  });

  it.each(['ｉｎｆｏ＠ｇｏｌｒａｎｇ．ｅｘａｍｐｌｅ', 'info﹫golrang.example', '𝐢𝐧𝐟𝐨@𝐠𝐨𝐥𝐫𝐚𝐧𝐠.𝐞𝐱𝐚𝐦𝐩𝐥𝐞'])(
    'finds an address in letters of another width or type: %s',
    (text) => expect(find(`Ask ${text} now`)).toEqual({ code: 'MAIL_ADDRESS', excerpt: text, position: 4 }),
  );

  it("leaves what is not the organization's own alone where asked to", () => {
    const own = leakFinder(owner, { ownOnly: true });
    expect(['call 021 9999 8888', 'see www.other.example', 'somebody@else.example'].map((text) => own(text))).toEqual([
      null,
      null,
      null,
    ]);
    expect(['golrang carpet', 'sales@golrang.example', '031-5555-1234'].map((text) => own(text)?.excerpt)).toEqual([
      'golrang carpet',
      'golrang.example',
      '031-5555-1234',
    ]);
  });
});

describe('what would give any owner away', () => {
  const any = leakFinder(
    { names: ['شرکت فشار', 'تولید و پایش', 'شرکت پایش نور یزد', 'Bank of Looms'], ...nothingElse },
    { fewestWords: 2 },
  );

  it.each(['شرکت فشار و پایش آن', 'تولید یا پایش', 'دما و پایش', 'a bank of capacitors'])('is not %s', (text) =>
    expect(any(text)).toBeNull(),
  );

  it.each(['در پایش نور یزد', 'در نور یزد', 'تولید و پایش', 'the Bank of Looms'])('is %s', (text) =>
    expect(any(text)?.code).toBe('NAMES_OWNER'),
  );
});

describe('what is invisible', () => {
  const find = leakFinder({
    names: ['Shiraz Looms Weaving'],
    identifiers: [],
    phones: ['071 3820 1234'],
    emails: [],
    links: [],
  });

  it.each([
    ...['Shi\u200braz Looms', 'Shi\u00adraz Loo\u061cms', 'ShirazLooms', 'Shiraz\u2060–Looms'],
    ...['ring 0713\u200c820\u200c1234', 'ring ０７１３８２０１２３４', 'ring ०७१३८२०१२३४'],
  ])('hides nothing in %j', (text) => expect(find(`At ${text} all is well`)).not.toBeNull());
});

describe('an owner whose name is a place and a trade', () => {
  const find = leakFinder({
    ...nothingElse,
    names: ['Yazd Tarab Polyester'],
    phones: ['035 3820 1234'],
    emails: ['polyester@demo.example'],
  });

  it.each([
    'At Yazd Tarab the speed is constant.',
    'Yazd Tarab Polyester measured again; ask polyester@demo.example',
    'Gate of Yazd Ta\u200brab Polyester',
    'At Ya\u00adzd Ta\u00adrab every fifth roll is dyed unevenly.',
    'At Ya\u2060zd Tarab every fifth roll.',
    'At Ya\u061czd Tarab every fifth roll.',
    'At YazdTarab every fifth roll.',
    'ring 0353\u200c820\u200c1234',
    'ring \uff10\uff13\uff15\uff13\uff18\uff12\uff10\uff11\uff12\uff13\uff14',
  ])('is found in %j', (text) => expect(find(text)).not.toBeNull());
});
