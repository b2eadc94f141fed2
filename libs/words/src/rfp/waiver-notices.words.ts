import { notices } from '../entries.js';

/** Of owners and definers who may propose on their own RFP. */
export const waiverNotices = notices({
  RfpWaiverGranted: {
    fa: {
      subject: 'معافیتی برای {number} ثبت شد',
      body: 'کانون هماهنگی اجازه داد صاحب مسئله یا تعریف‌کننده {number} («{title}») نیز پیشنهاد دهد. دلیل و تاریخ این معافیت در صفحه درخواست پیشنهاد آمده است و همه شرکت‌های دارای دسترسی آن را می‌بینند.',
    },
    en: {
      subject: 'A waiver was recorded for {number}',
      body: 'The office lets the owner or the definer of {number} (“{title}”) propose too. The reason and the day stand on the page of the RFP, where every company with access reads them.',
    },
    params: { number: 'text', title: 'text' },
  },
  RfpWaiverWithdrawn: {
    fa: {
      subject: 'معافیت {number} پس گرفته شد',
      body: 'کانون هماهنگی معافیتی را که برای {number} («{title}») داده بود پس گرفت. پیشنهادی که بر پایه آن فرستاده شده باشد گشوده نمی‌شود. دلیل آن در صفحه درخواست پیشنهاد آمده است.',
    },
    en: {
      subject: 'A waiver for {number} was withdrawn',
      body: 'The office withdrew a waiver for {number} (“{title}”). A proposal handed in by it is not opened. The reason stands on the page of the RFP.',
    },
    params: { number: 'text', title: 'text' },
  },
});
