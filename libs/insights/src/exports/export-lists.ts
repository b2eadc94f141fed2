import type { Viewer } from '@peyvand/kernel';

export interface ExportedList {
  /** Root field of the schema; its arguments but `first` and `after` are those of the export. */
  readonly root: string;
  /** Paths of the fields of a row, in the order of the columns; `column.<path>` words each. */
  readonly columns: readonly string[];
  /** Who may take it away, where that is narrower than who reads it. */
  readonly only?: (viewer: Viewer) => boolean;
}

const RFPS = [
  'number',
  'title',
  'state',
  'origin',
  'owner.name',
  'officeName',
  'officeField',
  'province',
  'trlNow',
  'trlTarget',
  'openedAt',
  'questionsUntil',
  'closesAt',
  'summary',
];
const COMPANY_MATCHES = [
  'rfp.number',
  'rfp.title',
  'company.name',
  'state',
  'origin',
  'score.total',
  'notifiedAt',
  'seenAt',
  'decidedAt',
  'expiresAt',
];
/** Who keeps the register of organizations. */
const isStaff = ({ kind }: Viewer): boolean => kind === 'officer' || kind === 'administrator';

export const EXPORTED_LISTS: Readonly<Record<string, ExportedList>> = {
  problems: {
    root: 'problems',
    columns: [
      'number',
      'title',
      'state',
      'owner.name',
      'office.name',
      'officeField',
      'province',
      'language',
      'confidentiality',
      'createdAt',
      'submittedAt',
      'dueAt',
      'closedAt',
    ],
  },
  rfps: { root: 'rfps', columns: RFPS },
  pastRfps: { root: 'pastRfps', columns: [...RFPS, 'closedAt'] },
  myRfps: { root: 'myRfps', columns: [...RFPS, 'closedAt'] },
  reviewQueue: {
    root: 'reviewQueue',
    columns: [
      'rfp.number',
      'rfp.title',
      'company.name',
      'company.province',
      'state',
      'score.total',
      'isNewcomer',
      'isStale',
      'contactsLeft',
      'createdAt',
      'expiresAt',
    ],
  },
  matchesOfRfp: { root: 'matchesOfRfp', columns: COMPANY_MATCHES },
  myMatches: { root: 'myMatches', columns: COMPANY_MATCHES },
  myProposals: {
    root: 'myProposals',
    columns: [
      'rfp.number',
      'rfp.title',
      'party.name',
      'number',
      'version',
      'state',
      'createdAt',
      'submittedAt',
      'openedAt',
    ],
  },
  engagements: {
    root: 'engagements',
    columns: ['number', 'problem.title', 'definer.name', 'origin', 'state', 'dueAt', 'createdAt'],
  },
  organizations: {
    root: 'organizations',
    columns: ['name', 'companyType', 'province', 'headcount', 'website', 'listed', 'createdAt'],
    only: isStaff,
  },
};
