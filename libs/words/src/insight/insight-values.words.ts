import { entries } from '../entries.js';

export const insightValues = entries({
  'DisclosureReader.definer': { fa: 'تعریف‌کننده مسئله', en: 'Definer' },
  'DisclosureReader.office': { fa: 'کانون هماهنگی', en: 'Office' },
  'DisclosureReader.solver': { fa: 'شرکت راه‌یافته به درخواست پیشنهاد', en: 'Company let into the RFP' },
  'Escalation.fallback': { fa: 'کانون پشتیبان هم', en: 'The fallback office too' },
  'Escalation.head': { fa: 'سرپرست کانون هم', en: 'The head of the office too' },
  'Escalation.none': { fa: 'هیچ‌کس', en: 'Nobody' },
  'Escalation.reminded': { fa: 'کسی که باید کاری کند', en: 'Who must act' },
  addendumDraft: { fa: 'پیش‌نویس الحاقیه', en: 'Draft of an addendum' },
  definitionDraft: { fa: 'پیش‌نویس تعریف مسئله', en: 'Draft of a definition' },
  organization: { fa: 'سازمان', en: 'Organization' },
  problemDraft: { fa: 'پیش‌نویس مسئله', en: 'Draft of a problem' },
  proposal: { fa: 'پیشنهاد', en: 'Proposal' },
  importRun: { fa: 'ورود داده از پرونده', en: 'Import of a file' },
  matchQueue: { fa: 'صف بررسی جورسازی‌ها', en: 'Queue of matches to review' },
  profileDraft: { fa: 'پیش‌نویس نمایه سازمان', en: 'Draft of a profile' },
  profilePreview: { fa: 'پیش‌نمایش جورسازی نمایه سازمان', en: 'Preview of matches of a profile' },
  proposalDraft: { fa: 'پیش‌نویس پیشنهاد', en: 'Draft of a proposal' },
  'PublicFigureCode.companiesVerified': { fa: 'شرکت تأییدشده', en: 'Verified companies' },
  'PublicFigureCode.openRfps': { fa: 'درخواست پیشنهاد باز', en: 'Open RFPs' },
  'PublicFigureCode.problemsDefined': { fa: 'مسئله تعریف‌شده', en: 'Problems defined' },
  'PublicFigureCode.rfpsAnswered': { fa: 'درخواست پیشنهاد پاسخ‌گرفته', en: 'RFPs answered' },
  question: { fa: 'پرسش', en: 'Question' },
  remark: { fa: 'دیدگاه بی‌پاسخ', en: 'Comment without an answer' },
  rfpDraft: { fa: 'پیش‌نویس درخواست پیشنهاد', en: 'Draft of an RFP' },
});

export const insightFields = entries({
  'DisclosureFilter.reader': { fa: 'چه کسی می‌خواند', en: 'Who reads it' },
  assignedToMe: { fa: 'سپرده به من', en: 'Given to me' },
  objectType: { fa: 'نوع', en: 'Kind' },
  overdue: { fa: 'دیرشده', en: 'Overdue' },
  workItemId: { fa: 'کار در انتظار', en: 'What waits' },
});
