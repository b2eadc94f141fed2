import { entries } from '../entries.js';

export const accountFields = entries({
  calendar: { fa: 'گاه‌شمار', en: 'Calendar' },
  digits: { fa: 'رقم‌ها', en: 'Digits' },
  mail: { fa: 'رایانامه', en: 'Mail' },
  money: { fa: 'یکای پول', en: 'Unit of money' },
  newPassword: { fa: 'گذرواژه تازه', en: 'New password' },
  oldPassword: { fa: 'گذرواژه کنونی', en: 'Present password' },
  password: { fa: 'گذرواژه', en: 'Password' },
  sessionId: { fa: 'نشست', en: 'Session' },
  timeZone: { fa: 'منطقه زمانی', en: 'Time zone' },

  'ClaimAdministrationInput.name': { fa: 'نام و نام خانوادگی', en: 'Your name' },
  'RegisterInput.name': { fa: 'نام و نام خانوادگی', en: 'Your name' },
  'UpdateMeInput.name': { fa: 'نام و نام خانوادگی', en: 'Your name' },
  'DisablePersonInput.reason': { fa: 'دلیل بستن حساب', en: 'Why the account is closed' },
  'MarkNoticesReadInput.ids': { fa: 'اعلان‌ها', en: 'Notices' },
  'NoticeFilter.done': { fa: 'کاری نمانده', en: 'Nothing left to do' },
  'NoticeFilter.objectId': { fa: 'موضوع', en: 'What it is about' },
  'NoticeFilter.unread': { fa: 'خوانده‌نشده', en: 'Unread' },
  'NoticeFilter.why': { fa: 'چرا به شما گفته شد', en: 'Why you were told' },
  'NoticeFoldFilter.done': { fa: 'کاری نمانده', en: 'Nothing left to do' },
  'NoticeFoldFilter.unread': { fa: 'خوانده‌نشده', en: 'Unread' },
  'ResetNoticePreferencesInput.all': { fa: 'همه انتخاب‌ها', en: 'All choices' },
  'ResetSecondFactorInput.note': { fa: 'چگونه هویت را سنجیدید', en: 'How you checked who it is' },
  'SecondFactorCodeInput.code': { fa: 'کد یک‌بارمصرف یا کد بازیابی', en: 'One-time code or recovery code' },
  'SetNoticePreferenceInput.kind': { fa: 'اعلان', en: 'Notice' },
});
