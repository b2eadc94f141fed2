import type { CapacityKind } from '@peyvand/kernel';
import type { EvidenceEntry } from './capacity.entity.js';

export interface ChecklistItem {
  readonly item: string;
  readonly required: boolean;
  /** Several entries are welcome. */
  readonly many: boolean;
  readonly labels: { readonly fa: string; readonly en: string };
}

const item = (
  key: string,
  fa: string,
  en: string,
  options: Partial<Pick<ChecklistItem, 'required' | 'many'>> = {},
): ChecklistItem => ({ item: key, required: true, many: false, labels: { fa, en }, ...options });

const registration = item(
  'registration',
  'ثبت شرکت: شناسه ملی، شماره و تاریخ ثبت یا همتای آن در کشور دیگر',
  'Registration: national id, number and date, or the equivalent abroad',
);
const mandate = item(
  'mandate',
  'حکم، مجوز یا اساسنامه‌ای که این نقش را داده است',
  'The order, licence or statute that gives this role',
);
const contact = item('contact', 'کسانی که از سوی سازمان پاسخگو هستند', 'The people who answer for the organization');

/** A definer shows at least so many solved problems, unless an officer writes down why fewer will do. */
export const SOLVED_PROBLEMS_NEEDED = 3;
export const SOLVED_PROBLEM = 'solvedProblem';

/** What is asked of whom. */
export const capacityChecklist: Readonly<Record<CapacityKind, readonly ChecklistItem[]>> = {
  problemOwner: [
    registration,
    item('activityLicence', 'پروانه فعالیت یا بهره‌برداری', 'Licence of activity or operation', { required: false }),
  ],
  solver: [
    registration,
    item(
      'capabilityProof',
      'نشانه توانایی: محصول، پروژه انجام‌شده یا مشتری',
      'Proof of ability: a product, a finished project or a customer',
      { many: true },
    ),
    item('knowledgeBased', 'تأییدیه دانش‌بنیان', 'Confirmation as a knowledge-based company', { required: false }),
  ],
  definer: [
    registration,
    item('method', 'روش کار در شناخت و تعریف مسئله', 'How you diagnose and define a problem'),
    item(SOLVED_PROBLEM, 'مسئله حل‌شده همراه با سند (نشانی)', 'A solved problem, with its evidence (link)', {
      required: false,
      many: true,
    }),
  ],
  lab: [
    registration,
    item('equipment', 'دستگاه‌ها و آزمون‌ها', 'Equipment and tests', { many: true }),
    item('accreditation', 'گواهی تأیید صلاحیت', 'Accreditation', { required: false }),
  ],
  office: [mandate, contact],
  park: [mandate, contact],
  hub: [mandate, contact],
  publicBody: [mandate],
};

/** Kinds that the administrator verifies; all others are verified by an office. */
export const VERIFIED_BY_ADMINISTRATOR: readonly CapacityKind[] = ['office', 'park', 'hub', 'publicBody'];

export const missingItems = (kind: CapacityKind, evidence: readonly EvidenceEntry[]): string[] =>
  capacityChecklist[kind]
    .filter(({ item: key, required }) => required && !evidence.some((entry) => entry.item === key))
    .map((wanted) => wanted.item);

export const unknownItems = (kind: CapacityKind, named: readonly { item: string }[]): string[] =>
  named.map((entry) => entry.item).filter((key) => !capacityChecklist[kind].some((known) => known.item === key));

/** Solved problems that can be checked: each with a link to its evidence. */
export const solvedProblems = (evidence: readonly EvidenceEntry[]): number =>
  new Set(
    evidence
      .filter((entry) => entry.item === SOLVED_PROBLEM && entry.link)
      .map((entry) => `${entry.statement} ${entry.link}`),
  ).size;
