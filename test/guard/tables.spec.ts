import { describe, expect, it } from '@jest/globals';
import { sourcesUnder } from '../support/source-graph.js';

/** Where reading is declared: who stands in which relation, who sees what, and how lists are found. */
const READING = /\.(parties|projection|policy|lists|ways)\.ts$/;
/** The platform's tables are its tools, such as `waiting` and `outbox`. */
const SHARED = 'platform';

/** Which table of another lib a lib may name elsewhere, and why no relation or reader of that lib serves. */
const EXCEPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  platform: { throttle: 'what is over is swept in one place, whoever wrote it' },
  notices: {
    person: 'addresses, languages and hours of those who are told, in one statement with their notices',
    membership: 'whether an event concerns the reader is asked of thousands at once; organizations stand above',
    office: 'the same',
    office_stand_in: 'the same',
  },
  organizations: { person: 'a member is a person: names and addresses belong to every list of members' },
  problems: {
    rfp: 'who competes for an RFP is barred on it; asked from the RFP down, long before the lib that fills the tables',
    match: 'the same',
    rfp_access: 'the same',
  },
  definitions: {
    person: 'who set a finding aside, by name, in the statement that finds them',
    problem: 'a definition is of a problem: steps lock and judge both at once',
    rfp: 'an approved definition waits until there is an RFP',
  },
  rfps: {
    problem: 'an RFP is of a problem: steps judge both at once',
    definition_version: 'it stands on a definition: who approved it may not approve the RFP',
    engagement: 'its definer is the firm of the engagement',
  },
  proposals: {
    rfp: 'every step of a proposal is judged by the state and the dates of its RFP, at one moment',
    problem: 'what ended with its problem takes no proposal any more',
    organization_capacity: 'which proposals the end of a capacity marks, without a word of them in its event',
  },
  matching: {
    rfp: 'a match is of an RFP: steps judge both at once, and lists are of the RFPs of an office',
    problem: 'needs are read from problem and RFP together',
    organization: 'companies are scored, found and ordered by what they are',
    engagement: 'what a firm has defined speaks for it as a definer',
    definition_version: 'the same',
    proposal: 'a match may be told as a story once its proposal was opened',
  },
};
/** The lib of figures, exports and lists over everything reads everything; nothing reads it. */
const READS_ALL = 'insights';
const MOST = 25;

const files = [...sourcesUnder('libs')].filter(([file]) => !file.endsWith('.spec.ts'));
const libOf = (file: string): string => file.split('/')[1] ?? '';

/** A table is of the lib that has its entity, else of the one that writes its rows. */
function owners(): Map<string, string> {
  const found = new Map<string, string>();
  for (const pattern of [/@Entity\('(\w+)'\)/g, /\binsert into (\w+)/g])
    for (const [file, { text }] of files)
      for (const [, table = ''] of text.matchAll(pattern)) if (!found.has(table)) found.set(table, libOf(file));
  return found;
}

/** Tables of other libs that a file names. */
function foreignIn(file: string, text: string, ownerOf: ReadonlyMap<string, string>): string[] {
  const named = [...text.matchAll(/\b(?:from|join|into|update)\s+([a-z_]+)\b/g)].map(([, table = '']) => table);
  return [...new Set(named)].filter((table) => {
    const owner = ownerOf.get(table);
    return owner !== undefined && owner !== SHARED && owner !== libOf(file);
  });
}

describe('the tables', () => {
  const ownerOf = owners();
  const named = files
    .filter(([file]) => !READING.test(file) && libOf(file) !== READS_ALL)
    .flatMap(([file, { text }]) => foreignIn(file, text, ownerOf).map((table) => ({ file, table })));

  it('of other libs are named where reading is declared, and elsewhere only for a reason', () => {
    expect(ownerOf.size).toBeGreaterThan(80);
    const faults = named.filter(({ file, table }) => !EXCEPTIONS[libOf(file)]?.[table]);
    expect(faults.map(({ file, table }) => `${file} names ${table} of ${ownerOf.get(table)}`)).toEqual([]);
  });

  it('have no exception that nobody needs, and few in all', () => {
    const listed = Object.entries(EXCEPTIONS).flatMap(([lib, tables]) =>
      Object.keys(tables).map((table) => `${lib} ${table}`),
    );
    const needed = new Set(named.map(({ file, table }) => `${libOf(file)} ${table}`));
    expect(listed.filter((each) => !needed.has(each))).toEqual([]);
    expect(listed.length).toBeLessThanOrEqual(MOST);
  });

  it('are found wherever SQL names them', () => {
    const found = foreignIn('libs/accounts/src/x.ts', 'select 1 from person p join  rfp r on true', ownerOf);
    expect(found).toEqual(['rfp']);
  });
});
