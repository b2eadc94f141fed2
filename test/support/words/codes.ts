import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildSchema, isEnumType, isInputObjectType } from 'graphql';
import type { AreaName } from '@peyvand/words';
import { noticeTable } from '@peyvand/notices';
import '../../../apps/api/src/features.js';
import { FINDING_CODES } from '../../../libs/definitions/src/checks/finding-codes.js';
import { engagementWorkflow } from '../../../libs/definitions/src/engagements/engagement.workflow.js';
import { versionWorkflow } from '../../../libs/definitions/src/versions/version.workflow.js';
import { matchWorkflow } from '../../../libs/matching/src/lifecycle/match.workflow.js';
import { capacityWorkflow } from '../../../libs/organizations/src/capacities/capacity.workflow.js';
import { joiningWorkflow } from '../../../libs/organizations/src/joining/joining.workflow.js';
import { problemWorkflow } from '../../../libs/problems/src/lifecycle/problem.workflow.js';
import { proposalWorkflow } from '../../../libs/proposals/src/lifecycle/proposal.workflow.js';
import { addendumWorkflow } from '../../../libs/rfps/src/addenda/addendum.workflow.js';
import { rfpWorkflow } from '../../../libs/rfps/src/lifecycle/rfp.workflow.js';

const ROOT = join(__dirname, '../../..');

/** Which area words what a lib names. */
const AREA_OF: Readonly<Record<string, AreaName>> = {
  kernel: 'common',
  platform: 'common',
  reference: 'common',
  accounts: 'account',
  files: 'common',
  notices: 'account',
  organizations: 'organization',
  problems: 'problem',
  definitions: 'definition',
  rfps: 'rfp',
  matching: 'match',
  proposals: 'proposal',
  insights: 'insight',
};

const WORKFLOWS: readonly (readonly [AreaName, { shape: { name: string }; steps: object }])[] = [
  ['organization', capacityWorkflow],
  ['organization', joiningWorkflow],
  ['problem', problemWorkflow],
  ['definition', engagementWorkflow],
  ['definition', versionWorkflow],
  ['rfp', rfpWorkflow],
  ['rfp', addendumWorkflow],
  ['match', matchWorkflow],
  ['proposal', proposalWorkflow],
];

export type CodeKind = 'refusals' | 'faults' | 'values' | 'fields' | 'steps' | 'checks' | 'notices';
/** A code that needs words, in an area or in `common`; `type` where it may be worded for its type alone. */
export interface Code {
  readonly area: AreaName;
  readonly kind: CodeKind;
  readonly type?: string;
  readonly code: string;
}

interface Source {
  readonly area: AreaName;
  readonly file: string;
  readonly text: string;
}

const sources: readonly Source[] = Object.entries(AREA_OF).flatMap(([lib, area]) =>
  readdirSync(join(ROOT, 'libs', lib), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => join(ROOT, 'libs', lib, name))
    .map((file) => ({ area, file: relative(ROOT, file), text: readFileSync(file, 'utf8') })),
);

/** Where a name is declared: `pattern` finds it in the sources. */
function found(pattern: RegExp): Map<string, AreaName[]> {
  const places = new Map<string, AreaName[]>();
  for (const { area, text } of sources)
    for (const match of text.matchAll(pattern)) {
      const name = match.slice(1).find(Boolean) ?? '';
      places.set(name, [...new Set([...(places.get(name) ?? []), area])]);
    }
  return places;
}

const schema = buildSchema(readFileSync(join(ROOT, 'apps/api/schema.graphql'), 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
/** Each of their values is a code of a kind of its own. */
const WORDED_OTHERWISE = ['RefusalCode', 'NoticeKind'];

function ownerOf(places: ReadonlyMap<string, readonly AreaName[]>, name: string): AreaName {
  const [owner, ...others] = places.get(name) ?? [];
  if (!owner || others.length) throw new Error(`${name} is declared in ${owner ? 'several libs' : 'no lib'}`);
  return owner;
}

const enums = found(/registerEnumType\(\s*\w+,\s*\{\s*name: '(\w+)'/g);
const inputs = found(/@InputType\(\s*'(\w+)'|@InputType\(\s*\{[\s\S]*?\bclass (\w+)/g);

const values = (): Code[] =>
  types
    .filter(isEnumType)
    .filter(({ name }) => !WORDED_OTHERWISE.includes(name))
    .flatMap((type) =>
      type
        .getValues()
        .map(({ name: code }): Code => ({ area: ownerOf(enums, type.name), kind: 'values', type: type.name, code })),
    );

const fields = (): Code[] =>
  types
    .filter(isInputObjectType)
    .flatMap((type) =>
      Object.keys(type.getFields()).map((code): Code => ({
        area: ownerOf(inputs, type.name),
        kind: 'fields',
        type: type.name,
        code,
      })),
    );

/** A refusal of two libs stands in `common`, where both look for it. */
function refusals(): Code[] {
  const lists = sources.flatMap(({ area, text }) =>
    [...text.matchAll(/declareRefusals\(\{([\s\S]*?)\n\}\)/g)].flatMap((list) =>
      [...(list[1] ?? '').matchAll(/^ {2}([A-Z_]+):/gm)].map((one): Code => ({
        area,
        kind: 'refusals',
        code: one[1] ?? '',
      })),
    ),
  );
  const enumType = schema.getType('RefusalCode');
  const known = isEnumType(enumType) ? enumType.getValues().map(({ name }) => name) : [];
  const missed = known.filter((name) => !lists.some(({ code }) => code === name));
  if (missed.length)
    throw new Error(`No declareRefusals({ … }) of a lib has these lines of the schema: ${missed.join(', ')}`);
  return lists;
}

function faults(): Code[] {
  const format = sources.find(({ file }) => file.endsWith('graphql/format-error.ts'))?.text ?? '';
  const kernel = sources.find(({ file }) => file.endsWith('kernel/src/faults.ts'))?.text ?? '';
  const ofTheDocument = /OF_THE_DOCUMENT = new Set\(\[([\s\S]*?)\]\)/.exec(format)?.[1] ?? '';
  const codes = [
    ...kernel.matchAll(/readonly code = '([A-Z_]+)'/g),
    ...ofTheDocument.matchAll(/'([A-Z_]+)'/g),
    ...format.matchAll(/code: '([A-Z_]+)'/g),
  ].map((one) => one[1] ?? '');
  return [...new Set(codes)].map((code) => ({ area: 'common', kind: 'faults', code }));
}

/** Those of the lifecycles, and what a mutation says that it takes. */
function steps(): Code[] {
  const taken = sources.flatMap(({ area, text }) =>
    [...text.matchAll(/@Takes\(([^)]*)\)/g)].flatMap(([, list = '']) =>
      [...list.matchAll(/'(\w+)\.(\w+)'/g)].map(([, type = '', code = '']) => ({ area, type, code })),
    ),
  );
  const ofLifecycles = WORKFLOWS.flatMap(([area, { shape, steps: table }]) =>
    Object.keys(table).map((code) => ({ area, type: shape.name, code })),
  );
  const known = new Map([...taken, ...ofLifecycles].map((step) => [`${step.type}.${step.code}`, step]));
  return [...known.values()].map((step) => ({ ...step, kind: 'steps' as const }));
}

/** Numbers of the quality checks that the gates name, and what they find: a fact, and how it is mended. */
const checks = (): Code[] =>
  [
    ...new Set(sources.flatMap(({ text }) => [...text.matchAll(/'(C\d\d)'/g)].map((one) => one[1] ?? ''))),
    ...FINDING_CODES.flatMap((code) => [code, `${code}.suggestion`]),
  ].map((code) => ({ area: 'definition', kind: 'checks', code }));

/** Named by the rules of a feature; else made of the names of what waits. */
const notices = (): Code[] =>
  noticeTable().map(({ kind: code }) => {
    const named = sources.find(
      ({ file, text }) => file.endsWith('.notices.ts') && new RegExp(`\\b${code}\\b`).test(text),
    );
    return { area: named?.area ?? 'insight', kind: 'notices', code };
  });

/** Every code there is, from the schema and from the registries of the code. */
export const everyCode = (): Code[] => [
  ...refusals(),
  ...faults(),
  ...values(),
  ...fields(),
  ...steps(),
  ...checks(),
  ...notices(),
];
