import { registerEnumType } from '@nestjs/graphql';
import { enumOf, parseSpan } from '@peyvand/kernel';

/**
 * Numbers an office may have of its own, with what holds when it has none: ISO 8601 durations, `Nwd` working days,
 * counts.
 */
const defaults = {
  minOpen: 'P14D',
  undoWindow: 'PT10S',
  answersLead: '1wd',
  matchExpiry: 'P7D',
  storedMatches: 100,
  clarityMin: 70,
  capacityPending: '5wd',
  problemTriage: '2wd',
  problemNeedsInfo: 'P21D',
  problemReferred: '2wd',
  problemAppealed: '5wd',
  appealWindow: '10wd',
  problemAccepted: '3wd',
  engagementApplied: '5wd',
  engagementOffered: '3wd',
  definitionDrafting: '20wd',
  definitionOwnerReview: '5wd',
  definitionOfficeReview: '3wd',
  remarkAnswered: '3wd',
  draftLeft: '5wd',
  rfpDraft: '10wd',
  rfpInReview: '2wd',
  reviewQueue: '3wd',
  supplyGapAfter: 'P5D',
  viewPlace: 10,
  rfpOpening: '1wd',
  questionExtension: '2wd',
  addendumMinLeft: 'P5D',
  capacityIncomplete: 'P21D',
  joiningRequest: '5wd',
  escalation: '2wd',
  drawingMegabytes: 25,
} as const;

/**
 * How often one company may be contacted: one number for the whole platform, so that many offices do not flood it
 * together.
 */
const platformWide = { contactBudget: 5, contactWindow: 'P30D' } as const;

type Widened<T> = { readonly [Key in keyof T]: T[Key] extends number ? number : string };
export type OfficeNumbers = Widened<typeof defaults & typeof platformWide>;
/** Numbers that say how long something takes. */
export type OfficeSpan = {
  [Key in keyof OfficeNumbers]: OfficeNumbers[Key] extends string ? Key : never;
}[keyof OfficeNumbers];
export type OfficeNumberKey = keyof typeof defaults;

export const OFFICE_NUMBER_KEYS = Object.keys(defaults) as OfficeNumberKey[];
export const OfficeNumberKeys = enumOf(...OFFICE_NUMBER_KEYS);
registerEnumType(OfficeNumberKeys, {
  name: 'OfficeNumberKey',
  description: 'A number that an office may have of its own.',
});

/** The numbers in force for an office that overrides some. */
export function numbersInForce(own: Partial<OfficeNumbers> = {}): OfficeNumbers {
  return { ...defaults, ...own, ...platformWide };
}

/** SQL: what the office has of its own; null where it has nothing. */
export const numbersSql = (officeId: string): string =>
  `(select no.numbers from office no where no.organization_id = ${officeId})`;

const COUNT_MAX: Partial<Record<OfficeNumberKey, number>> = {
  storedMatches: 1_000,
  clarityMin: 100,
  viewPlace: 100,
  drawingMegabytes: 100,
};

/**
 * What an administrator typed for a number, or null when it does not have the number's form: a count stays a count, a
 * span a span.
 */
export function readNumber(key: OfficeNumberKey, text: string): string | number | null {
  const typed = text.trim();
  if (typeof defaults[key] === 'string') return parseSpan(typed) ? typed : null;
  const count = /^\d{1,6}$/.test(typed) ? Number(typed) : NaN;
  return count <= (COUNT_MAX[key] ?? 0) && (key !== 'storedMatches' || count > 0) ? count : null;
}
