import { entries } from '../entries.js';

export const problemFields = entries({
  budgetMax: { fa: 'بودجه تا', en: 'Budget up to' },
  budgetMin: { fa: 'بودجه از', en: 'Budget from' },
  except: { fa: 'به‌جز این مسئله', en: 'Except this problem' },
  expectedMonths: { fa: 'زمان مورد انتظار به ماه', en: 'Expected time in months' },
  originalId: { fa: 'مسئله همانند', en: 'The same problem' },
  ownerId: { fa: 'صاحب مسئله', en: 'Owner' },
  personId: { fa: 'هماهنگ‌کننده', en: 'Coordinator' },
  question: { fa: 'پرسش', en: 'Question' },
  side: { fa: 'جایگاه شما', en: 'Your side' },
  solution: { fa: 'آنچه مسئله را حل کرد', en: 'What solved it' },
  unknown: { fa: 'پرسش‌هایی که پاسخشان را نمی‌دانید', en: 'Questions you cannot answer' },

  'AddProblemRemarkInput.text': { fa: 'یادداشت', en: 'Remark' },
  'AppealProblemInput.note': { fa: 'چرا تصمیم را درست نمی‌دانید', en: 'Why you do not agree' },
  'MarkProblemDuplicateInput.note': { fa: 'همانندی دو مسئله', en: 'In what they are alike' },
  'CreateProblemInput.parkId': { fa: 'پارک یا هاب', en: 'Park or hub' },
  'UpdateProblemInput.parkId': { fa: 'پارک یا هاب', en: 'Park or hub' },
  'CreateProblemInput.placeText': { fa: 'جا، مانند کارگاه و سالن', en: 'Place, such as plant and hall' },
  'UpdateProblemInput.placeText': { fa: 'جا، مانند کارگاه و سالن', en: 'Place, such as plant and hall' },
  'DeclareConflictOfInterestInput.kind': { fa: 'تعارض منافع', en: 'Conflict of interest' },
  'SimilarProblemInput.text': { fa: 'متن برای سنجش', en: 'Text to compare' },
  'ProblemFilter.assignee': { fa: 'هماهنگ‌کننده پیگیر', en: 'Coordinator who is reminded' },
});
