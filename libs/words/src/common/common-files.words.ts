import { entries } from '../entries.js';

/** Files hang on most things, so their words are shared. */
export const fileRefusals = entries({
  FILE_TOO_LARGE: {
    fa: 'این فایل بزرگ‌تر از {megabytes, number} مگابایت است. لطفاً آن را کوچک‌تر کنید.',
    en: 'This file is larger than {megabytes, number} MB. Please make it smaller.',
    params: { megabytes: 'number' },
  },
  FILE_KIND_UNKNOWN: {
    fa: 'فایل با پسوند «{ending}» پذیرفته نمی‌شود. نوع‌های پذیرفته را در همین صفحه ببینید.',
    en: 'Files ending in “{ending}” are not taken. The page shows the kinds that are.',
    params: { ending: 'text' },
  },
  FILES_FULL: {
    fa: 'بیش از {files, number} فایل یا {megabytes, number} مگابایت در این‌جا جا نمی‌گیرد. نخست فایلی را بردارید.',
    en: 'There is room for {files, plural, one {# file} other {# files}} and {megabytes, number} MB here. Take one away first.',
    params: { files: 'number', megabytes: 'number' },
  },
  FILE_SPACE_FULL: {
    fa: 'فضای فایل‌های سازمان شما پر است: {files, number} فایل یا {megabytes, number} مگابایت. نخست فایل‌های کهنه را بردارید.',
    en: 'Your organization has no space left: {files, plural, one {# file} other {# files}} or {megabytes, number} MB. Take old files away first.',
    params: { files: 'number', megabytes: 'number' },
  },
  UPLOADS_OPEN: {
    fa: '{files, number} فایل شما هنوز در راه است. بگذارید برسند و سپس ادامه دهید.',
    en: '{files, plural, one {# file} other {# files}} of yours are still on the way. Let them arrive, then go on.',
    params: { files: 'number' },
  },
  FILES_NOT_READY: {
    fa: 'فایلی هنوز بررسی نشده یا پذیرفته نشده است. کمی صبر کنید یا آن را بردارید.',
    en: 'A file is not checked yet, or was not taken. Wait for it, or take it away.',
  },
  FILE_SEALED: {
    fa: 'این فایل همراه پیشنهاد تحویل شده است و برداشته نمی‌شود. پیشنهاد تازه‌ای بدون آن بفرستید.',
    en: 'This file was handed in with the proposal and stays. Submit a new version without it.',
  },
  FILE_NOT_READY: {
    fa: 'این فایل پذیرفته نشده یا پیش از این به چیزی پیوست شده است. لطفاً آن را دوباره بفرستید.',
    en: 'This file was not taken, or is attached to something already. Please send it again.',
  },
});

export const fileValues = entries({
  'FileObject.question': { fa: 'پرسش', en: 'Question' },
  'FileObject.certificate': { fa: 'گواهی', en: 'Certificate' },
  'FileObject.pastProject': { fa: 'پروژه پیشین', en: 'Past project' },
  'FileObject.proposal': { fa: 'پیشنهاد', en: 'Proposal' },
  'FileKind.jpeg': { fa: 'عکس JPEG', en: 'JPEG picture' },
  'FileKind.png': { fa: 'تصویر PNG', en: 'PNG picture' },
  'FileKind.heic': { fa: 'عکس HEIC', en: 'HEIC picture' },
  'FileKind.pdf': { fa: 'سند PDF', en: 'PDF document' },
  'FileKind.docx': { fa: 'سند Word', en: 'Word document' },
  'FileKind.xlsx': { fa: 'کاربرگ Excel', en: 'Excel sheet' },
  'FileKind.dwg': { fa: 'نقشه DWG', en: 'DWG drawing' },
  'FileKind.dxf': { fa: 'نقشه DXF', en: 'DXF drawing' },
  'FileKind.step': { fa: 'مدل سه‌بعدی STEP', en: 'STEP model' },
  'FileKind.m4a': { fa: 'صدای ضبط‌شده M4A', en: 'M4A recording' },
  'FileKind.ogg': { fa: 'صدای ضبط‌شده Ogg', en: 'Ogg recording' },
  'FileKind.webm': { fa: 'صدای ضبط‌شده WebM', en: 'WebM recording' },
  'FileState.quarantined': { fa: 'در انتظار بررسی امنیتی', en: 'Waiting for the virus check' },
  'FileState.clean': { fa: 'بررسی‌شده و سالم', en: 'Checked and clean' },
  'FileState.unscanned': { fa: 'بررسی امنیتی نشده', en: 'Not checked for viruses' },
  'FileState.refused': { fa: 'پذیرفته‌نشده', en: 'Not taken' },
  'FileReason.kindUnknown': { fa: 'نوع محتوای آن شناخته نشد', en: 'Its content is of no known kind' },
  'FileReason.nameDiffers': { fa: 'پسوند نام با محتوا نمی‌خواند', en: 'Its name says another kind than its content' },
  'FileReason.broken': { fa: 'فایل خراب یا ناقص است', en: 'It is damaged or not complete' },
  'FileReason.tooLarge': { fa: 'برای نوع خود بیش از اندازه بزرگ است', en: 'It is too large for its kind' },
  'FileReason.tooManyPixels': { fa: 'ابعاد تصویر بیش از اندازه بزرگ است', en: 'The picture has too many pixels' },
  'FileReason.activeContent': { fa: 'ماکرو یا برنامه در خود دارد', en: 'It carries macros or programs' },
  'FileReason.packedTooTight': { fa: 'پس از باز شدن بیش از اندازه بزرگ می‌شود', en: 'It unpacks to far too much' },
  'FileReason.malware': { fa: 'بدافزار در آن پیدا شد', en: 'Malware was found in it' },
});

export const fileFields = entries({
  fileId: { fa: 'فایل', en: 'File' },
  'AttachFileInput.objectId': { fa: 'پیوست به', en: 'Attached to' },
  'AttachFileInput.objectType': { fa: 'نوع آن', en: 'What that is' },
  'CreateUploadTicketInput.name': { fa: 'نام فایل', en: 'Name of the file' },
  'CreateUploadTicketInput.objectId': { fa: 'پیوست به', en: 'Attached to' },
  'CreateUploadTicketInput.objectType': { fa: 'نوع آن', en: 'What that is' },
  'CreateUploadTicketInput.size': { fa: 'اندازه به بایت', en: 'Size in bytes' },
});
