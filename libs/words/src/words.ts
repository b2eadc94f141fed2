import { account } from './account/account.words.js';
import type { Area, AreaName } from './area.js';
import { common } from './common/common.words.js';
import { definition } from './definition/definition.words.js';
import type { Entry, NoticeEntry } from './entry.js';
import { insight } from './insight/insight.words.js';
import { match } from './match/match.words.js';
import { organization } from './organization/organization.words.js';
import { problem } from './problem/problem.words.js';
import { proposal } from './proposal/proposal.words.js';
import { placeholdersOf } from './say.js';
import { rfp } from './rfp/rfp.words.js';

export const wordsOf = {
  common,
  account,
  organization,
  problem,
  definition,
  rfp,
  match,
  proposal,
  insight,
} satisfies Record<AreaName, Area>;

/** Refusals and notices of all areas; each code stands in one. */
export const words = {
  refusals: {
    ...common.refusals,
    ...account.refusals,
    ...organization.refusals,
    ...problem.refusals,
    ...definition.refusals,
    ...rfp.refusals,
    ...match.refusals,
    ...proposal.refusals,
    ...insight.refusals,
  },
  notices: {
    ...common.notices,
    ...account.notices,
    ...organization.notices,
    ...problem.notices,
    ...definition.notices,
    ...rfp.notices,
    ...match.notices,
    ...proposal.notices,
    ...insight.notices,
  },
};

/** What the notices of a kind say; undefined where no area has them. */
export const noticeWordsOf = (kind: string): NoticeEntry | undefined =>
  (words.notices as Readonly<Record<string, NoticeEntry>>)[kind];

/**
 * What a step (`step` of `rfp.submit`), a value (`code` of an enum) or a field of an input is called, wherever it is
 * worded: for its type, else as such. Undefined where no area words it yet.
 */
export function wordOf(
  kind: 'steps' | 'values' | 'fields' | 'guides' | 'examples' | 'questions',
  type: string,
  code: string,
): Entry | undefined {
  const lists = Object.values<Area>(wordsOf).map((area) => area[kind]);
  return (
    lists.find((list) => `${type}.${code}` in list)?.[`${type}.${code}`] ??
    common[kind][code as never] ??
    lists.find((list) => code in list)?.[code]
  );
}

const LISTS = {
  refusal: 'refusals',
  fault: 'faults',
  value: 'values',
  field: 'fields',
  guide: 'guides',
  example: 'examples',
  question: 'questions',
  step: 'steps',
  check: 'checks',
  phrase: 'phrases',
} as const;

/** A notice is worded twice: `notice` is its subject, `noticeBody` its body. */
export const WORD_KINDS = [
  'refusal',
  'fault',
  'value',
  'field',
  'guide',
  'example',
  'question',
  'step',
  'check',
  'phrase',
  'notice',
  'noticeBody',
] as const;
export type WordKind = (typeof WORD_KINDS)[number];

export interface Word {
  readonly kind: WordKind;
  readonly code: string;
  readonly entry: Entry;
}

/** All that an area says, one after the other. */
export function allOf(name: AreaName): Word[] {
  const words: Area = wordsOf[name];
  const plain = (Object.keys(LISTS) as (keyof typeof LISTS)[]).flatMap((kind) =>
    Object.entries(words[LISTS[kind]]).map(([code, entry]) => ({ kind, code, entry })),
  );
  const told = Object.entries(words.notices).flatMap(([code, { fa, en, params }]): Word[] => [
    { kind: 'notice', code, entry: part(fa.subject, en.subject, params) },
    { kind: 'noticeBody', code, entry: part(fa.body, en.body, params) },
  ]);
  return [...plain, ...told];
}

/** A subject and its body need not name the same values. */
const part = (fa: string, en: string, params: NoticeEntry['params']): Entry => {
  const named = Object.entries(params ?? {}).filter(([name]) => placeholdersOf(fa).has(name));
  return { fa, en, ...(named.length ? { params: Object.fromEntries(named) } : {}) };
};
