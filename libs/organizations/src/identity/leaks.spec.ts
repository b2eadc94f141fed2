import { describe, expect, it } from '@jest/globals';
import { leakFinder } from './leaks.js';

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
    ['با خانم مريم احمدي هماهنگ شود', 'NAMES_OWNER'],
    ['شناسه ملی ۱۰۲۶۰۱۲۳۴۵۶', 'OWNER_NUMBER'],
    ['شناسه 1026-0123-456', 'OWNER_NUMBER'],
    ['licence ir-ab-778899', 'OWNER_MARK'],
    ['تلفن ۰۳۱-۵۵۵۵۱۲۳۴', 'PHONE_NUMBER'],
    ['call 5555 1234 ext 3 or 31 5555 1234', 'OWNER_NUMBER'],
    ['۰۹۱۳ ۱۲۳ ۴۵۶۷', 'PHONE_NUMBER'],
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
    expect(find('در فرش گلرنگ کاشان، نخ پاره می‌شود')).toEqual({ code: 'NAMES_OWNER', excerpt: 'فرش گلرنگ کاشان' });
  });
});
