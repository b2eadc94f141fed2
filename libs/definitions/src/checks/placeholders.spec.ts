import { describe, expect, it } from '@jest/globals';
import { placeholders } from './placeholders.js';

const excerpts = (text: string): (string | null)[] =>
  placeholders([{ field: 'x', text }]).map(({ excerpt }) => excerpt);

describe('placeholders', () => {
  it.each([
    ['The plant TBD weaves.', 'TBD'],
    ['Acceptance: to be defined', 'to be defined'],
    ['زمان تحویل بعداً اعلام می‌شود', 'بعداً اعلام می‌شود'],
    ['مبلغ متعاقبا اعلام مي‌گردد.', 'متعاقبا اعلام مي‌گردد'],
    ['نامشخص', 'نامشخص'],
    ['فعلاً تعیین نشده', 'تعیین نشده'],
    ['teslim daha sonra belirlenecek', 'daha sonra belirlenecek'],
    ['交付时间待定', '待定'],
    ['budget: ???', '???'],
    ['...', '...'],
    ['unit [ ]', '[ ]'],
    ['value ____ kg', '____'],
    ['Delivered on a day that will be communicated later.', 'will be communicated later'],
    ['The limit has yet to be agreed with the lab.', 'has yet to be agreed'],
    ['Last month ..... tonnes were lost.', '.....'],
    ['The load is 12,xx kN.', 'xx'],
    ['سقف جریمه پس از توافق درج خواهد شد.', 'پس از توافق درج خواهد شد'],
    ['تعداد مجوزها هنوز مشخص نشده.', 'تعداد مجوزها هنوز مشخص نشده'],
  ])('finds it in: %s', (text, excerpt) => {
    expect(excerpts(text)).toEqual([excerpt]);
  });

  it.each([
    'علت پارگی نخ هنوز نامشخص است و باید پیدا شود',
    'The operator asks: why does it stop?',
    'The cause of the leak is still to be determined; 4 litres are lost a shift.',
    'The moisture must be determined by weighing.',
    'هشدار باید پس از تأیید سرپرست ثبت شود.',
    'Scrap rises ... then falls.',
    'Standard lead time is 3 days',
  ])('leaves a whole sentence alone: %s', (text) => {
    expect(excerpts(text)).toEqual([]);
  });
});
