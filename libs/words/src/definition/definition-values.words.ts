import { commonFields } from '../common/common-fields.words.js';
import { entries } from '../entries.js';
import { definitionFields } from './definition-fields.words.js';

const { background, constraints } = commonFields;
const { measures, observation, outcome, stakes, subject } = definitionFields;

/** What is chosen in the text of a definition; states and reasons stand apart. */
export const definitionValues = entries({
  background,
  constraints,
  evidence: definitionFields['DefinitionContentInput.evidence'],
  measures,
  observation,
  outcome,
  stakes,
  subject,

  'CauseConfidence.likely': { fa: 'محتمل', en: 'Likely' },
  'CauseConfidence.proven': { fa: 'اثبات‌شده', en: 'Proven' },
  'CauseConfidence.suspected': { fa: 'در حد گمان', en: 'Suspected' },

  'ConstraintKind.downtime': { fa: 'زمان توقف تولید', en: 'Downtime of production' },
  'ConstraintKind.legal': { fa: 'قانون', en: 'Law' },
  'ConstraintKind.space': { fa: 'فضا', en: 'Space' },
  'ConstraintKind.standard': { fa: 'استاندارد', en: 'Standard' },

  'CooperationKind.consulting': { fa: 'مشاوره', en: 'Consulting' },
  'CooperationKind.jointDevelopment': { fa: 'توسعه مشترک', en: 'Joint development' },
  'CooperationKind.licence': { fa: 'پروانه بهره‌برداری', en: 'Licence' },
  'CooperationKind.purchase': { fa: 'خرید', en: 'Purchase' },
  'CooperationKind.service': { fa: 'خدمت', en: 'Service' },

  'EvidenceKind.data': { fa: 'داده', en: 'Data' },
  'EvidenceKind.drawing': { fa: 'نقشه', en: 'Drawing' },
  'EvidenceKind.measurement': { fa: 'نتیجه اندازه‌گیری', en: 'Measurement' },
  'EvidenceKind.photo': { fa: 'عکس', en: 'Photo' },
  'EvidenceKind.sample': { fa: 'نمونه', en: 'Sample' },

  'IpStance.open': { fa: 'برای همه آزاد', en: 'Open to everybody' },
  'IpStance.shared': { fa: 'مشترک میان دو طرف', en: 'Shared by both' },
  'IpStance.solverLicenses': {
    fa: 'از آنِ حل‌کننده مسئله، با پروانه بهره‌برداری برای صاحب مسئله',
    en: 'The solver, who licenses it to the owner',
  },

  'MeasurePeriod.batch': { fa: 'بار تولید', en: 'Batch' },
  'MeasurePeriod.day': { fa: 'روز', en: 'Day' },
  'MeasurePeriod.hour': { fa: 'ساعت', en: 'Hour' },
  'MeasurePeriod.month': { fa: 'ماه', en: 'Month' },
  'MeasurePeriod.shift': { fa: 'نوبت کاری', en: 'Shift' },
  'MeasurePeriod.week': { fa: 'هفته', en: 'Week' },
  'MeasurePeriod.year': { fa: 'سال', en: 'Year' },

  'OutcomeKind.diagnosis': { fa: 'یافتن علت', en: 'Diagnosis' },
  'OutcomeKind.knowledge': { fa: 'دانش فنی', en: 'Knowledge' },
  'OutcomeKind.process': { fa: 'فرایند', en: 'Process' },
  'OutcomeKind.software': { fa: 'نرم‌افزار', en: 'Software' },

  'TargetDirection.higher': { fa: 'بیشتر از مقدار کنونی', en: 'Above the value today' },
  'TargetDirection.lower': { fa: 'کمتر از مقدار کنونی', en: 'Below the value today' },

  'TroubleFrequency.constant': { fa: 'همیشه', en: 'All the time' },
  'TroubleFrequency.monthly': { fa: 'ماهانه', en: 'Monthly' },
  'TroubleFrequency.once': { fa: 'یک بار', en: 'Once' },
  'TroubleFrequency.seasonal': { fa: 'در برخی فصل‌ها', en: 'In some seasons' },
  'TroubleFrequency.sporadic': { fa: 'گاه‌به‌گاه', en: 'Now and then' },
  'TroubleFrequency.weekly': { fa: 'هفتگی', en: 'Weekly' },
  'EngagementOrder.due': { fa: 'نزدیک‌ترین موعد', en: 'Due soonest' },
  'EngagementOrder.oldest': { fa: 'کهنه‌ترین', en: 'Oldest' },
});
