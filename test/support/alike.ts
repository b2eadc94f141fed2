import type { GraphQLField, GraphQLSchema } from 'graphql';
import type pg from 'pg';
import { newId } from '@peyvand/kernel';
import { emailOf } from '../../apps/api/src/demo/cast-writer.js';
import type { Client, TestApi } from './api.js';
import { argumentsOf, idNames, operationOf } from './arguments.js';
import { HIDDEN, idsOf, kindOf } from './foreign.js';
import { viewerOf } from './viewers.js';

/** An operation and the one of its ids that is put to the question. */
export interface Probe {
  readonly type: 'query' | 'mutation';
  readonly field: GraphQLField<unknown, unknown>;
  readonly name: string;
  readonly kind: string;
  /** Kinds of all its ids, by name. */
  readonly kinds: Readonly<Record<string, string>>;
}

/** Somebody of the demo, with what they may find and what is there beside it. */
export interface Asker {
  readonly key: string;
  readonly personId: string | null;
  readonly client: Client;
  readonly known: Readonly<Record<string, string>>;
  readonly foreign: Readonly<Record<string, readonly string[]>>;
}

/** Ids within a document, which name no row. */
const PARTS = ['saveProfile.id', 'saveProfileDraft.id', 'saveRfpDraft.id', 'saveAddendum.id'];
const isPart = (operation: string, name: string): boolean =>
  name === 'requirementId' || PARTS.includes(`${operation}.${name}`);

/** What the bare form of the schema does not tell. */
const VALUES: Readonly<Record<string, unknown>> = { contentHash: '0'.repeat(64), note: 'A note.' };
const OF_OPERATION: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  addPastProject: { year: 2020 },
  inviteMember: { email: 'somebody@demo.example' },
  saveDefinitionSection: { content: { stakes: { need: 'The weft must not break.' } } },
  saveProfile: { capabilities: [] },
};

/** Every operation with every id it takes. @throws for an id of a kind that is not known. */
export function probesOf(schema: GraphQLSchema): Probe[] {
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const;
  return roots.flatMap(([type, root]) =>
    Object.values(root?.getFields() ?? {}).flatMap((field) => {
      const names = idNames(field.args).filter((name) => !isPart(field.name, name));
      const kinds = Object.fromEntries(names.map((name) => [name, kindOf(field.name, name)]));
      return names.map((name) => ({ type, field, name, kind: kinds[name] ?? '', kinds }));
    }),
  );
}

/** Asks with this id; the other arguments are the same whichever it is, and of what the asker may find. */
export function ask({ type, field, name, kinds }: Probe, { client, known }: Asker, id: string): Promise<object> {
  const others = Object.entries(kinds).map(([other, kind]) => [other, known[kind] ?? NOBODY] as const);
  const given = { ...VALUES, ...OF_OPERATION[field.name], ...requiredOf(field, others), [name]: id };
  const filling = { text: 'A text of some words.', id, onlyRequired: true, given };
  return client.request(operationOf(type, field), argumentsOf(field, filling));
}

const NOBODY = newId();

/** Ids that may be left out are left out where they are not the one in question. */
function requiredOf(
  field: GraphQLField<unknown, unknown>,
  others: readonly (readonly [string, string])[],
): Record<string, string> {
  const bare = JSON.stringify(argumentsOf(field, { text: '', id: '', onlyRequired: true }));
  return Object.fromEntries(others.filter(([name]) => bare.includes(`"${name}":`)));
}

/** Those ids of a probe's kind that the asker may not find: two, others for the next operation. */
export function foreignTo({ foreign }: Asker, { kind }: Probe, turn: number): string[] {
  const ids = foreign[kind] ?? [];
  return [...new Set([ids[turn % ids.length], ids[(turn + 1) % ids.length]])].filter((id) => id !== undefined);
}

/** `null`: nobody; a key that the demo does not know is a person without organization. */
export async function askerOf(api: TestApi, key: string | null): Promise<Asker> {
  const viewer = await viewerOf(api, key);
  const [known, foreign]: [Record<string, string>, Record<string, string[]>] = [{}, {}];
  for (const kind of HIDDEN) {
    const [first] = await idsOf(api.owner, kind, viewer, true);
    if (first) known[kind] = first;
    foreign[kind] = await idsOf(api.owner, kind, viewer, false);
  }
  const client = viewer.personId ? api.as({ id: viewer.personId }) : api.anonymous;
  return { key: key ?? 'nobody', personId: viewer.personId, client, known, foreign };
}

/** Who asks for a place beside whom. */
const ASKED = [['newcomer', 'weaver']] as const;

const ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
export const blanked = (answer: object): string => JSON.stringify(answer).replace(ID, '…');

/**
 * How many rows each table holds and what they say, save of sessions and throttles, which every request moves, and of
 * what a person's own marked rows were answered, refusals included.
 */
export async function everything(owner: pg.Pool): Promise<Record<string, string>> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public'
      and table_type = 'BASE TABLE' and table_name not in ('session', 'throttle', 'marked_decision') order by 1`,
  );
  const rows = await Promise.all(
    tables.map(async ({ name }) => {
      const counted = await owner.query<{ says: string }>(
        `select count(*) || ' ' || coalesce(sum(hashtext(t::text)::bigint), 0) as says from "${name}" t`,
      );
      return [name, counted.rows[0]?.says ?? ''] as const;
    }),
  );
  return Object.fromEntries(rows);
}

/** What the demo lacks, so that there is something of every kind to be hidden. */
export async function addRest(api: TestApi): Promise<void> {
  const tell = async (person: string, mutation: string, input: object, fields: string): Promise<void> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const text = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} refusals { code field } } }`;
    const { data, errors } = await api.as({ id: person }).request(text, { input });
    if (errors ?? data[mutation].refusals.length) throw new Error(JSON.stringify(errors ?? data[mutation]));
  };
  const heads = 'join problem p on p.id = t.problem_id join membership m on m.organization_id = p.owner_id';
  const { rows: versions } = await api.owner.query<{ id: string; state: string; head: string; revision: number }>(
    `select t.id, t.state, m.person_id as head, max(s.revision)::int as revision from definition_version t ${heads}
      join definition_section s on s.version_id = t.id and s.key = 'stakes' where m.role = 'head' group by 1, 2, 3`,
  );
  for (const { id: definitionId, state, head, revision } of versions) {
    const place = { definitionId, section: 'stakes', revision };
    await tell(head, 'commentOnDefinition', { ...place, text: 'Is that all?' }, 'comment { id }');
    if (state === 'drafting')
      await tell(head, 'suggestWording', { ...place, field: 'need', text: 'The hall must live.' }, 'suggestion { id }');
  }
  const { rows: rfps } = await api.owner.query<{ id: string; head: string }>(
    `select t.id, m.person_id as head from rfp t ${heads} where m.role = 'head' and t.state = 'open'`,
  );
  for (const { id: rfpId, head } of rfps)
    await tell(head, 'createAddendum', { rfpId, kind: 'minor' }, 'addendum { id }');
  for (const key of ['water', 'steam']) {
    const { rows } = await api.owner.query<{ id: string }>('select id from person where email = $1', [emailOf(key)]);
    await tell(rows[0]?.id ?? '', 'saveSearch', { name: 'Carpets' }, 'savedSearch { id }');
  }
  await api.a.organization({ listed: true });
  for (const [key, name] of ASKED) {
    const { rows } = await api.owner.query<{ person: string; organization: string }>(
      'select p.id as person, o.organization_id as organization from person p, membership o join person h on h.id = o.person_id where p.email = $1 and h.email = $2',
      [emailOf(key), emailOf(name)],
    );
    const [{ person, organization: organizationId } = { person: '', organization: '' }] = rows;
    await tell(person, 'requestJoining', { organizationId }, 'joiningRequest { id }');
  }
  await api.owner.query(
    `insert into notice (id, recipient_id, event_id, kind, params, object_type, object_id, created_at)
      select $1, id, $1, 'account.registered', '{}', 'person', id, clock_timestamp() from person where email = $2`,
    [newId(), emailOf('steam')],
  );
  // One on a problem, and one that hangs on nothing yet.
  await api.owner.query(
    `insert into file (id, object_type, object_id, organization_id, uploaded_by, name, kind, size, salt, hash, state,
      created_at)
     select gen_random_uuid(), kind.type, case when kind.type is not null then p.id end, p.owner_id, m.person_id,
      'a.pdf', 'pdf', 1, repeat('a', 32), repeat('b', 64), kind.state, clock_timestamp()
     from problem p join membership m on m.organization_id = p.owner_id and m.role = 'head',
      (values ('problem', 'clean'), (null, 'unscanned')) kind (type, state)`,
  );
}
