import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Scorer, StoreScores } from '@peyvand/matching';
import { Db } from '@peyvand/platform';
import { startApi, type TestApi } from '../support/api.js';
import type { TestDatabase } from '../support/database.js';
import { demoDatabase } from '../support/demo.js';
import { allMaps, seenBy, viewerOf } from '../support/viewers.js';

/**
 * Nobody, a firm that takes no part, two owners, a definer, a solver with access, a solver without, an officer of
 * either office, the administrator.
 */
const VIEWERS = [
  null,
  'hub',
  'weaver',
  'sugar',
  'definer',
  'vision',
  'sensors',
  'carpet.officer',
  'food.officer',
  'admin',
] as const;

/**
 * `.` none of the rows, `o` some, `X` all; a field is measured against the rows of its type. Written by hand from the
 * rules on visibility.
 */
const MATRIX = `
. . o o . . . . . .  AccessLogEntry
. . . . . . . . . X  Account
. . . . . . . . . .  Addendum
. . . . . . . . . .  Addendum.askedHash
. . . . . . . . . .  Addendum.steps
. . . . . . . . . o  AuditEntry
. X X X X X X X X X  Certificate
X X X X X X X X X X  Competence
. . . . . . . . . .  DeadJob
. . o o o . . o o .  Definition
. . . . . . . . . .  DefinitionComment
. . . . . . . . . .  DefinitionPresence
. . o o o . . o o .  DefinitionRevision
. . . . . . . . . .  DefinitionSuggestion
. . o o . . . . . .  Disclosure
. . o o o . . o o .  Engagement
. . X . X o o X . .  File
. . . . . . . . . .  ImportReject
. . . . . . . . . .  ImportRun
. . . . . X . . . X  Invitation
. . . . . . . . . .  JoiningRequest
. . . . . o . o o .  Match
. . . . . . . o o .  Match.decidedBy
. . . . . o . o o .  Match.decidedAt
. . . . . . . o o .  Match.notifyAt
. . . . . . . o o .  Match.deferredUntil
. . . . . . . o o .  Match.contactsLeft
. . . . . . . o o .  Match.nextContactAt
. . . . . . . o o .  Match.isNewcomer
. . . . . o . o o .  Match.reason
. . . . . o . o o .  Match.note
. . . . . . . o o .  Match.steps
. . . . . o . o o .  Match.history
. . . . . . . o o .  Match.clockNext
. . . . . . . o o .  Match.evidence
. . . . . . . o o .  MatchScore
. o o o o o o o o X  Membership
. . . . . . . . . .  NdaAcceptance
. . . . . . . . . .  Notice
. . . . . . . . . .  NoticeFold
X X X X X X X X X X  Office
. . . . . . . o o .  OfficerConflict
. . . . o . . . . .  OpenProblem
. X X X X X X X X X  Organization
. o o o o o o o o X  Organization.headcount
. o o o o o o o o X  Organization.phones
. o o o o o o X o X  OrganizationCapacity
. o o o o o o o o X  OrganizationCapacity.evidence
. o o o o o o o o X  OrganizationCapacity.openItems
. o o o o o o o o X  OrganizationCapacity.requestedAt
. o o o o o o o o X  OrganizationCapacity.handedInAt
. . . . . . . o . X  OrganizationCapacity.assigneeId
. . . . . . . o . X  OrganizationCapacity.assigneeName
. o o o o o o o o X  OrganizationCapacity.steps
. . . . . . . . . .  OrganizationIdentifier
. . . . . . . . . .  OrganizationTwin
. X X X X X X X X X  PastProject
. o o o o o o o o o  Person
. . o o o . . o o .  Problem
. . o o . . . o o .  Problem.appealUntil
. . . . . . . o o .  Problem.assigneeId
. . . . . . . . . .  ProblemRemark
. o o o o o o X X X  Profile
. o o o o o o o o X  Profile.availability
. . . . . . . o o .  ProfileAsScored
. . . . . . . . . .  ProfileDraft
. . . . . . . . . .  ProfilePreview
. . . . . . . . . .  ProfilePreviewMatch
. . . . . o . . . .  Proposal
. . . . . o . . . .  Proposal.draft
. . . . . o . . . .  Proposal.receipts
. . . . . o . . . .  Proposal.steps
. . . . . o . . . .  Proposal.clockNext
. . o o X X X o o .  Question
. . . . . . . . . .  QueueExpectation
o o o o o o o o o o  Rfp
o o o o o o o o o o  Rfp.province
. . o o o o o o o .  Rfp.cancelReason
. . o o o o o o o .  Rfp.cancelNote
. . o o o o o o o .  Rfp.envelopes
. . o o o o o o o .  Rfp.materialNumber
. . o o o o o o o .  Rfp.failReason
. . o o o o o o o .  Rfp.failNote
. . o o o o o o o .  Rfp.deadlineMoves
. . o o o o o o o .  Rfp.waivers
. . o o o o o o o .  Rfp.content
. . o o o o o o o .  Rfp.subject
. . o o o . . o o .  Rfp.definitionVersionId
. . o o o o o o o .  Rfp.ndaText
. . o o o . . o o .  Rfp.draftNdaText
. . o o o . . o o .  Rfp.draftRevision
. . o o o . . o o .  Rfp.draftHash
. . o o o . . o o .  Rfp.askedHash
. . o o o o o o o .  Rfp.signature
. . o o o . . o o .  Rfp.steps
. . . . . . . . . .  SavedSearch
. . . . . . . . . .  SavedSearchHit
. . . . . . . o o .  ScoringRun
. . . . . . . . . .  SupplyGap
. . o . o . . . . .  UploadTicket
. X X X X X X X X X  Wait
. . . . . . . o o .  Wait.person
. . o o . . . o o .  WorkItem
. . . . . . . o o .  WorkItem.person
`;

describe('what each kind of viewer sees of each type', () => {
  let database: TestDatabase;
  let api: TestApi;

  beforeAll(async () => {
    database = await demoDatabase();
    api = await startApi(database);
    await scoreAll();
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  async function scoreAll(): Promise<void> {
    const { rows } = await api.owner.query<{ id: string }>("select id from rfp where state = 'open'");
    for (const { id } of rows) {
      const scored = await api.app.get(Scorer, { strict: false }).scoreRfp(id);
      await api.app.get(Db).inTransaction(() => api.app.get(StoreScores, { strict: false }).ofRfp(id, scored));
    }
  }

  const sign = (seen: number, of: number): string => (seen === 0 ? '.' : seen === of ? 'X' : 'o');

  it('is what the matrix says, for every type and every guarded field', async () => {
    const viewers = [];
    for (const key of VIEWERS) viewers.push(await viewerOf(api, key));
    const lines: string[] = [];
    for (const map of allMaps(api)) {
      const total = Number(
        (await api.owner.query<{ count: string }>(`select count(*) as count from ${map.table} t`)).rows[0]?.count,
      );
      const seen = [];
      for (const viewer of viewers) seen.push(await seenBy(api, map, viewer));
      lines.push(`${seen.map(({ rows }) => sign(rows, total)).join(' ')}  ${map.type}`);
      for (const field of Object.keys(seen[0]?.fields ?? {}))
        lines.push(`${seen.map(({ fields }) => sign(fields[field] ?? 0, total)).join(' ')}  ${map.type}.${field}`);
    }
    expect(lines.join('\n')).toBe(MATRIX.trim());
  }, 60_000);
});
