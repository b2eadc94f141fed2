import { entries } from '../entries.js';

/** What each quality check looks for, by the numbers that the gates name. */
export const definitionChecks = entries({
  C01: { fa: 'همه بخش‌های لازم پر شده باشد', en: 'All that is needed is filled in' },
  C06: {
    fa: 'هر معیار موفقیت شاخص، عدد، یکا و تاریخ داشته باشد',
    en: 'Each success criterion has metric, figure, unit and date',
  },
  C07: {
    fa: 'مقدار کنونی و هدف با یک شاخص و یک یکا باشند',
    en: 'Value today and target have the same metric and unit',
  },
  C08: {
    fa: 'هدف در جهت گفته‌شده بهتر از مقدار کنونی باشد',
    en: 'The target is better than today in the direction given',
  },
  C09: { fa: 'روش سنجش گفته شده باشد', en: 'The method of measuring is named' },
  C14: {
    fa: 'متن از وضعی بگوید که درست نیست، نه از خرید',
    en: 'The text tells of a state that is wrong, not of a purchase',
  },
  C16: { fa: 'شمار نیازمندی‌های الزامی میان سه و ده باشد', en: 'There are three to ten must-requirements' },
  C17: { fa: 'واژه مبهم بدون عدد نیامده باشد', en: 'No vague word stands without a figure' },
  C18: { fa: 'نیازمندی الزامی راه گریز نداشته باشد', en: 'No must-requirement has a way out' },
  C19: { fa: 'فهرست هر نیازمندی الزامی پایان داشته باشد', en: 'The lists in must-requirements have an end' },
  C20: { fa: 'جای خالی برای نوشتن بعدی نمانده باشد', en: 'No placeholder is left' },
  C25: { fa: 'تاریخ‌ها به ترتیب باشند', en: 'The dates are in order' },
  C26: { fa: 'جمع وزن معیارها ۱۰۰ باشد', en: 'The weights of the criteria make 100' },
  C27: {
    fa: 'جمع پرداخت‌ها ۱۰۰ باشد و هر یک پس از تحویل بیاید',
    en: 'The payments make 100, and each follows its delivery',
  },
  C28: { fa: 'جمع سهم‌های هزینه ۱۰۰ باشد', en: 'The shares of the cost make 100' },
  C38: { fa: 'متن صاحب مسئله را که پنهان است آشکار نکند', en: 'The text does not give a hidden owner away' },
});
