import { entries } from '../entries.js';

export const proposalFields = entries({
  'SubmitProposalInput.fileIds': { fa: 'فایل‌های همراه پیشنهاد', en: 'Files handed in with it' },
  amount: { fa: 'مبلغ', en: 'Amount' },
  proposalId: { fa: 'پیشنهاد', en: 'Proposal' },

  'CreateProposalInput.organizationId': { fa: 'از سوی کدام سازمان', en: 'For which organization' },
  'ReconfirmProposalInput.addendumNumber': { fa: 'شماره الحاقیه', en: 'Number of the addendum' },
  'SubmitProposalInput.secret': { fa: 'بایت‌های تصادفی رسید', en: 'Random bytes of the receipt' },

  'ProposalContentInput.price': { fa: 'قیمت', en: 'Price' },
  'ProposalContentInput.technical': { fa: 'بخش فنی', en: 'Technical part' },

  'ProposalAnswerInput.meets': { fa: 'تا چه اندازه برآورده می‌شود', en: 'How far it is met' },
  'ProposalAnswerInput.requirementId': { fa: 'نیازمندی', en: 'Requirement' },
  'ProposalAnswerInput.text': { fa: 'چگونه', en: 'How' },

  'ProposalPriceInput.amount': { fa: 'مبلغ کل', en: 'Total' },
  'ProposalPriceInput.items': { fa: 'بخش‌های قیمت', en: 'Parts of the price' },
  'ProposalPriceInput.terms': { fa: 'شرط‌های پرداخت', en: 'Terms of payment' },

  'ProposalTechnicalInput.answers': { fa: 'پاسخ به نیازمندی‌ها', en: 'Answers to the requirements' },
  'ProposalTechnicalInput.ip': { fa: 'مالکیت نتیجه‌ها', en: 'To whom the results belong' },
  'ProposalTechnicalInput.months': { fa: 'مدت کار (ماه)', en: 'Months from start to end' },
  'ProposalTechnicalInput.plan': { fa: 'برنامه کار', en: 'Plan of work' },
  'ProposalTechnicalInput.risks': { fa: 'خطرها و چاره آن‌ها', en: 'Risks and what is done about them' },
  'ProposalTechnicalInput.team': { fa: 'چه کسانی کار می‌کنند', en: 'Who does the work' },
  'ProposalTechnicalInput.trl': { fa: 'سطح آمادگی فناوری امروز', en: 'Technology readiness level today' },
  'ProposalTechnicalInput.trlEvidence': { fa: 'شاهد این سطح', en: 'What shows that level' },
  'ProposalTechnicalInput.understanding': { fa: 'برداشت شما از مسئله', en: 'How you understand the problem' },
});
