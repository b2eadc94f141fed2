import { holdsSql } from '@peyvand/organizations';
import type { Sql } from '@peyvand/platform';
import { acceptedNda, hasAccess, hasNdaText, holdsAccess, isInsider, mayReadDossier } from '../reading/rfp.policy.js';

interface Key {
  readonly name: string;
  /** SQL: whether it is lacking. */
  readonly lacks: string;
  /** SQL: the mutation that gets it. */
  readonly operation: string;
}

const keysSql = (keys: readonly Key[]): string =>
  `to_jsonb(array_remove(array[${keys
    .map(({ name, lacks, operation }) => {
      const key = `jsonb_build_object('key', '${name}', 'operation', ${operation})`;
      return `case when ${lacks} then ${key} end`;
    })
    .join(', ')}], null))`;

/** What this reader lacks, compiled of the very rules by which the parts are locked. */
export const gatesOf: Sql = (t, viewer, kind) => {
  const isAnonymous = kind === 'anonymous';
  /** One of the organizations that the reader acts for. */
  const some = (test: (organization: string) => string): string =>
    isAnonymous
      ? 'false'
      : `exists (select 1 from unnest(${viewer('organizationIds', 'uuid[]')}) mine(id)
      where ${test('mine.id')})`;
  // Readers on trial are what they are called, and no row says so.
  const isHolder = kind === 'previewHolder';
  const isOnTrial = isHolder || kind === 'previewSolver';
  const isSolver = isOnTrial ? 'true' : some((id) => holdsSql(id, 'solver'));
  const has = isOnTrial ? String(isHolder) : some((id) => hasAccess(t, id));
  const signIn = { name: 'signIn', lacks: String(isAnonymous), operation: `'signIn'` };
  const verified = { name: 'verifiedSolver', lacks: `not (${isSolver})`, operation: `'requestCapacity'` };
  const access = {
    name: 'access',
    lacks: `not (${has})`,
    operation: `case when ${t}.state = 'open' then 'selfApply' end`,
  };
  const nda = {
    name: 'ndaText',
    lacks: `${hasNdaText(t)} and not (${isOnTrial ? String(isHolder) : some((id) => acceptedNda(t, id))})`,
    operation: `'acceptNda'`,
  };
  const dossier = keysSql([
    signIn,
    { ...verified, lacks: `${verified.lacks} and not (${has})` },
    { ...access, lacks: `${t}.confidentiality <> 'public' and ${access.lacks}` },
    nda,
  ]);
  const isTaking = `${t}.state = 'open' and not ${isAnonymous ? 'false' : isInsider(t, viewer, kind)}`;
  const mayPropose = isAnonymous ? 'false' : holdsAccess(t, viewer, kind);
  return `(select coalesce(jsonb_agg(jsonb_build_object('part', g.part, 'keys', g.keys) order by g.place), '[]')
    from (values
      (1, 'dossier', case when not ${mayReadDossier(t, viewer, kind)} then ${dossier} end),
      (2, 'proposing', case when ${isTaking} and not ${mayPropose}
        then ${keysSql([signIn, verified, access, nda])} end)) g(place, part, keys)
    where g.keys is not null)`;
};
