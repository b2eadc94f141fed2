import type { RfpEntity } from '../rfp.entity.js';

type Later =
  | 'number'
  | 'externalId'
  | 'versionId'
  | 'envelopes'
  | 'custodiansNeeded'
  | 'draftFiles'
  | 'draftRevision'
  | 'askedHash'
  | 'askedRevision'
  | 'askedBy'
  | 'askedAt'
  | 'opensAt'
  | 'questionsUntil'
  | 'answersUntil'
  | 'closesAt'
  | 'openedAt'
  | 'closedAt'
  | 'submittedBy'
  | 'submittedAt'
  | 'approvedBy'
  | 'approvedAt'
  | 'enteredBy'
  | 'cancelReason'
  | 'cancelNote'
  | 'failReason'
  | 'failNote'
  | 'extendedAt'
  | 'materialNumber'
  | 'datesMoved'
  | 'datesMovedAt';

/** What a new row leaves to later steps. */
export const untouched: Pick<RfpEntity, Later> = {
  number: null,
  externalId: null,
  versionId: null,
  envelopes: 'one',
  draftFiles: [],
  custodiansNeeded: 0,
  draftRevision: 1,
  askedHash: null,
  askedRevision: null,
  askedBy: null,
  askedAt: null,
  opensAt: null,
  questionsUntil: null,
  answersUntil: null,
  closesAt: null,
  openedAt: null,
  closedAt: null,
  submittedBy: null,
  submittedAt: null,
  approvedBy: null,
  approvedAt: null,
  enteredBy: null,
  cancelReason: null,
  cancelNote: null,
  failReason: null,
  failNote: null,
  extendedAt: null,
  materialNumber: 0,
  datesMoved: 0,
  datesMovedAt: null,
};
