import { entries } from '../entries.js';

/** Steps that say the same in several lifecycles. Those of the system stand in histories only. */
export const commonSteps = entries({
  apply: { fa: 'داوطلب شدن', en: 'Apply' },
  approve: { fa: 'تأیید', en: 'Approve' },
  cancel: { fa: 'لغو', en: 'Cancel' },
  create: { fa: 'آغاز پیش‌نویس', en: 'Start a draft' },
  edit: { fa: 'ادامه نوشتن', en: 'Go on writing' },
  expire: { fa: 'پایان زمان', en: 'Time ran out' },
  import: { fa: 'ورود از بیرون', en: 'Import' },
  lapse: { fa: 'از اعتبار افتادن', en: 'Lapse' },
  open: { fa: 'گشودن', en: 'Open' },
  reject: { fa: 'رد', en: 'Reject' },
  requestChanges: { fa: 'درخواست اصلاح', en: 'Request changes' },
  sendBack: { fa: 'بازگرداندن برای اصلاح', en: 'Send back' },
  submit: { fa: 'فرستادن', en: 'Submit' },
  takeBack: { fa: 'پس گرفتن برای ویرایش', en: 'Take back' },
  withdraw: { fa: 'پس گرفتن', en: 'Withdraw' },
});
