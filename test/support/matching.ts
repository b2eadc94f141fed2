import { newId } from '@peyvand/kernel';
import { errorsOf, type TestApi } from './api.js';

const NO_REASONS = {
  contributions: { text: 0, competences: 0, evidence: 0, readiness: 0, place: 0, conditions: 0 },
  words: [],
  competences: [],
  technologyCategory: false,
  isic: false,
  projects: [],
  improvements: [],
};

interface MatchOptions {
  score?: number;
  state?: string;
  origin?: 'scored' | 'added' | 'selfApplied';
}

/** A match with a score, written straight into the tables. */
export async function aMatch(
  api: TestApi,
  rfpId: string,
  organizationId: string,
  { score = 50, state = 'inReview', origin = 'scored' }: MatchOptions = {},
): Promise<string> {
  const [id, scoreId] = [newId(), newId()];
  await api.owner.query(
    `insert into match (id, rfp_id, organization_id, state, origin, score, notify_at, notified_at, expires_at,
      created_at)
     values ($1, $2, $3, $4, $5, $6, case when $4 = 'approved' then clock_timestamp() + interval '1 hour' end,
       case when $4 in ('notified', 'interested', 'expired') then clock_timestamp() end,
       case when $4 in ('notified', 'interested', 'expired') then clock_timestamp() + interval '7 days'
       end, clock_timestamp())`,
    [id, rfpId, organizationId, state, origin, score],
  );
  await api.owner.query(
    `insert into match_score (id, match_id, rfp_version_id, profile_version_id, ranker, raw, score, hard_failures,
      reasons, created_at)
     select $1, $2, r.version_id, f.current_version_id, 'test', $3, $3, '[]',
       $6,
       clock_timestamp()
     from rfp r, profile f where r.id = $4 and f.organization_id = $5`,
    [scoreId, id, score, rfpId, organizationId, JSON.stringify(NO_REASONS)],
  );
  await api.owner.query('update match set score_id = $2 where id = $1', [id, scoreId]);
  return id;
}

/** The company was told of so many other RFPs, the first so many days ago and each next one a day later. */
export async function contacted(
  api: TestApi,
  rfpId: string,
  organizationId: string,
  times: number,
  daysAgo: number,
): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const copy = newId();
    await api.owner.query(
      `insert into rfp select (jsonb_populate_record(r,
        jsonb_build_object('id', $2::text, 'number', null, 'state', 'cancelled'))).* from rfp r where r.id = $1`,
      [rfpId, copy],
    );
    await api.owner.query(
      `insert into match (id, rfp_id, organization_id, state, origin, notified_at, created_at)
       values ($1, $2, $3, 'ended', 'scored', clock_timestamp() - $4 * interval '1 day', clock_timestamp())`,
      [newId(), copy, organizationId, daysAgo - time],
    );
  }
}

/** Moves the close of an open RFP; nothing is closed by it yet. */
export async function closeIn(api: TestApi, rfpId: string, span: string): Promise<void> {
  await api.owner.query(
    `update rfp set questions_until = null, answers_until = null, closes_at = clock_timestamp() + $2::interval
      where id = $1`,
    [rfpId, span],
  );
}

export const stateOf = async (api: TestApi, matchId: string): Promise<string> =>
  (await api.owner.query('select state from match where id = $1', [matchId])).rows[0].state as string;

interface Answer {
  payload: {
    match?: Record<string, unknown> | null;
    refusals: { code: string; field?: string | null; params?: { name: string; value: string }[] }[];
  } & Record<string, unknown>;
  errors: string[];
}

/** Calls a mutation with its input; answers its payload and the codes of errors. */
export async function tell(
  api: TestApi,
  who: { id: string },
  mutation: string,
  input: object,
  fields = 'match { id state reason }',
  type = INPUTS[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`,
): Promise<Answer> {
  const answer = await api.as(who).request(
    `mutation($input: ${type}!) { ${mutation}(input: $input) { ${fields} refusals { code field params { name value } }
        } }`,
    { input },
  );
  return { payload: answer.data?.[mutation] ?? { refusals: [] }, errors: errorsOf(answer) };
}
export const codes = ({ payload }: Answer): string[] => payload.refusals.map(({ code }) => code);

const INPUTS: Record<string, string> = {
  approveMatch: 'MatchInput',
  undoMatchApproval: 'MatchInput',
  admitMatch: 'MatchInput',
  declareInterest: 'MatchInput',
};
