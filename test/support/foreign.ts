import type pg from 'pg';
import type { Viewer } from '@peyvand/kernel';
import { fieldMaps, type Sql } from '@peyvand/platform';
import { bound } from './viewers.js';

interface Kind {
  readonly table: string;
  /** The types whose rules in the field map say who finds a row. */
  readonly types?: readonly string[];
  /** Where more is read than may be named: SQL of the rows `t` that the viewer may name. */
  readonly named?: Sql;
}

const ofMine: Sql = (_t, bind) => `t.organization_id = any(${bind('organizationIds', 'uuid[]')})`;
const ofMyself: Sql = (_t, bind) => `t.person_id = ${bind('personId', 'uuid')}`;
/** Offices are public; the rest only the administrator may name, who sees all of it. */
const all: Sql = () => 'true';

/** What ids name, and who may find it. */
const KINDS: Readonly<Record<string, Kind>> = {
  problem: { table: 'problem', types: ['Problem', 'OpenProblem'] },
  file: { table: 'file', types: ['File'] },
  definition: { table: 'definition_version', types: ['Definition'] },
  comment: { table: 'definition_comment', types: ['DefinitionComment'] },
  suggestion: { table: 'definition_suggestion', types: ['DefinitionSuggestion'] },
  engagement: { table: 'engagement', types: ['Engagement'] },
  rfp: { table: 'rfp', types: ['Rfp'] },
  addendum: { table: 'addendum', types: ['Addendum'] },
  question: { table: 'question', types: ['Question'] },
  match: { table: 'match', types: ['Match'] },
  proposal: { table: 'proposal', types: ['Proposal'] },
  organization: { table: 'organization', types: ['Organization'] },
  savedSearch: { table: 'saved_search', types: ['SavedSearch'] },
  capacity: {
    table: 'organization_capacity',
    named: (t, bind, who) =>
      `(${ofMine(t, bind, who)} or t.office_id = any(${bind('officeIds', 'uuid[]')}) or ${who === 'administrator'})`,
  },
  seenCapacity: { table: 'organization_capacity', types: ['OrganizationCapacity'] },
  joiningRequest: { table: 'joining_request', types: ['JoiningRequest'] },
  invitation: { table: 'invitation', types: ['Invitation'] },
  membership: { table: 'membership', named: ofMine },
  certificate: { table: 'certificate', named: ofMine },
  pastProject: { table: 'past_project', named: ofMine },
  session: { table: 'session', named: ofMyself },
  notice: { table: 'notice', types: ['Notice'] },
  person: { table: 'person', named: (_t, bind) => `t.id = ${bind('personId', 'uuid')}` },
  office: { table: 'organization', named: all },
  importRun: { table: 'import_run', named: all },
  job: { table: 'outbox', named: all },
  competence: { table: 'competence', named: all },
  workItem: { table: 'waiting', named: all },
};

/** Kinds of which somebody may not find something. */
export const HIDDEN = Object.keys(KINDS).filter((kind) => KINDS[kind]?.named !== all);

/** Tables whose rows somebody else may hold while a stranger asks; asking itself writes on the asker's session. */
export const LOCKABLE = HIDDEN.filter((kind) => kind !== 'session' && kind !== 'person').map(
  (kind) => KINDS[kind]?.table ?? '',
);

const SYNONYMS: Readonly<Record<string, string>> = {
  // What is verified is read by whoever is signed in; a step on it names only one's own.
  'capacity.id': 'seenCapacity',
  original: 'problem',
  copyOf: 'rfp',
  except: 'problem',
  object: 'problem',
  from: 'definition',
  to: 'definition',
  company: 'organization',
  definer: 'organization',
  owner: 'organization',
  park: 'organization',
  assignee: 'person',
  expectedScore: 'match',
  ids: 'notice',
  fileIds: 'file',
};

/** @throws for a name that says nothing known, so that a new operation says what its id names. */
export function kindOf(operation: string, name: string): string {
  const word = name === 'id' ? operation : name.replace(/Id$/, '');
  const kind = SYNONYMS[`${operation}.${name}`] ?? SYNONYMS[word] ?? word;
  if (!KINDS[kind])
    throw new Error(`${operation}.${name}: of what kind the object is stands in test/support/foreign.ts`);
  return kind;
}

/** Ids of a kind that the viewer may find, or of those that are there and may not be found: one of each state. */
export async function idsOf(owner: pg.Pool, kind: string, viewer: Viewer, isFound: boolean): Promise<string[]> {
  const { table, types = [], named } = KINDS[kind] ?? { table: '' };
  const { bind, values } = bound(viewer);
  const maps = fieldMaps();
  const rules = named
    ? [named('t', bind, viewer.kind)]
    : types.map((type) => maps.get(type)?.visible('t', bind, viewer.kind) ?? 'true');
  const { rows } = await owner.query<{ id: string }>(
    `select min(t.id::text) as id from ${table} t
      where coalesce(${rules.map((rule) => `(${rule})`).join(' or ')}, false) = ${isFound}
      group by to_jsonb(t)->>'state' order by to_jsonb(t)->>'state'`,
    values,
  );
  return rows.map(({ id }) => id);
}
