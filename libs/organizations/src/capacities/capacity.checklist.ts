import type { CapacityKind } from '@peyvand/kernel';
import { organization } from '@peyvand/words';
import type { EvidenceEntry } from './capacity.entity.js';

export interface ChecklistItem {
  readonly item: string;
  readonly required: boolean;
  /** Several entries are welcome. */
  readonly many: boolean;
  readonly labels: { readonly fa: string; readonly en: string };
}

type Item = keyof typeof organization.phrases extends infer Key
  ? Key extends `checklist.${infer Name}`
    ? Name
    : never
  : never;

const item = (key: Item, options: Partial<Pick<ChecklistItem, 'required' | 'many'>> = {}): ChecklistItem => ({
  item: key,
  required: true,
  many: false,
  labels: organization.phrases[`checklist.${key}`],
  ...options,
});

const registration = item('registration');
const mandate = item('mandate');
const contact = item('contact');

/** A definer shows at least so many solved problems, unless an officer writes down why fewer will do. */
export const SOLVED_PROBLEMS_NEEDED = 3;
export const SOLVED_PROBLEM = 'solvedProblem';

/** What is asked of whom. */
export const capacityChecklist: Readonly<Record<CapacityKind, readonly ChecklistItem[]>> = {
  problemOwner: [registration, item('activityLicence', { required: false })],
  solver: [registration, item('capabilityProof', { many: true }), item('knowledgeBased', { required: false })],
  definer: [registration, item('method'), item(SOLVED_PROBLEM, { required: false, many: true })],
  lab: [registration, item('equipment', { many: true }), item('accreditation', { required: false })],
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
