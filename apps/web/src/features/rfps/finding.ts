import type { RfpFilter, RfpLanguage, RfpOrigin } from '@/generated/graphql';
import { LANGUAGES } from '@/shared/lib/locale';

/** What narrows the list, as it stands in the address; days where the API takes moments. */
export interface Narrowing {
  readonly search?: string;
  readonly officeField?: string;
  readonly province?: string;
  readonly technologyCategory?: string;
  readonly competence?: string;
  readonly language?: RfpLanguage;
  readonly origin?: RfpOrigin;
  readonly trlFrom?: number;
  readonly trlTo?: number;
  /** In rials, as whole numbers. */
  readonly budgetFrom?: string;
  readonly budgetTo?: string;
  /** Days in Iran, the last one included. */
  readonly closesFrom?: string;
  readonly closesTo?: string;
}

export type Order = 'closingSoon' | 'newest' | 'title';
export type Tab = 'open' | 'past' | 'followed' | 'own';

/** Everything that the address says. */
export interface Finding extends Narrowing {
  readonly past?: boolean;
  readonly followed?: boolean;
  readonly own?: boolean;
  readonly order?: Order;
}

const TEXTS = ['search', 'officeField', 'province', 'technologyCategory', 'competence'] as const;
const ORIGINS: readonly RfpOrigin[] = ['defined', 'imported'];
const ORDERS: readonly Order[] = ['closingSoon', 'newest', 'title'];
const DAY = /^\d{4}-\d\d-\d\d$/;

const oneOf = <Value>(values: readonly Value[], given: unknown): Value | undefined =>
  values.find((value) => value === given);
const level = (given: unknown): number | undefined => {
  const number = Number(given);
  return Number.isInteger(number) && number >= 1 && number <= 9 ? number : undefined;
};
const amount = (given: unknown): string | undefined => (/^\d{1,18}$/.test(String(given)) ? String(given) : undefined);
const day = (given: unknown): string | undefined => (typeof given === 'string' && DAY.test(given) ? given : undefined);

/** Addresses are typed, shared and old: what is not understood is left out. */
export function readFinding(given: Record<string, unknown>): Finding {
  const texts = TEXTS.map((name) => [name, textOf(given[name])]);
  return withoutGaps({
    ...(Object.fromEntries(texts) as Narrowing),
    language: oneOf(LANGUAGES, given.language),
    origin: oneOf(ORIGINS, given.origin),
    trlFrom: level(given.trlFrom),
    trlTo: level(given.trlTo),
    budgetFrom: amount(given.budgetFrom),
    budgetTo: amount(given.budgetTo),
    closesFrom: day(given.closesFrom),
    closesTo: day(given.closesTo),
    order: oneOf(ORDERS, given.order),
    past: given.past === true || undefined,
    followed: given.followed === true || undefined,
    own: given.own === true || undefined,
  });
}

/** Numbers in the address were typed as texts. */
const textOf = (given: unknown): string | undefined =>
  typeof given === 'string' || typeof given === 'number' ? String(given).trim().slice(0, 200) || undefined : undefined;

export const withoutGaps = <Value extends object>(value: Value): Value =>
  Object.fromEntries(
    Object.entries(value).filter(([, each]) => each !== undefined && each !== null && each !== ''),
  ) as Value;

const TABS = ['past', 'followed', 'own'] as const satisfies readonly Tab[];

export const tabOf = (finding: Finding): Tab => TABS.find((tab) => finding[tab]) ?? 'open';

/** The viewer's own lists are short: nothing narrows them. */
export const isNarrowable = (tab: Tab): boolean => tab === 'open' || tab === 'past';

/** Only what narrows: the rest says which list and in which order. */
export function narrowingOf({
  past: _past,
  followed: _followed,
  own: _own,
  order: _order,
  ...narrowing
}: Finding): Narrowing {
  return narrowing;
}

const NAMES = [
  'search',
  'officeField',
  'province',
  'technologyCategory',
  'competence',
  'trl',
  'budget',
  'closes',
  'language',
  'origin',
] as const;
/** What is dropped together: both ends of a range are one filter. */
export type FilterName = (typeof NAMES)[number];

const PARTS: Partial<Record<FilterName, readonly (keyof Narrowing)[]>> = {
  trl: ['trlFrom', 'trlTo'],
  closes: ['closesFrom', 'closesTo'],
  budget: ['budgetFrom', 'budgetTo'],
};
const partsOf = (name: FilterName): readonly (keyof Narrowing)[] => PARTS[name] ?? [name as keyof Narrowing];

export const filtersIn = (finding: Finding): FilterName[] =>
  NAMES.filter((name) => partsOf(name).some((part) => finding[part] !== undefined));

export function without(finding: Finding, name: FilterName): Finding {
  const dropped = partsOf(name);
  return Object.fromEntries(Object.entries(finding).filter(([key]) => !dropped.includes(key as keyof Narrowing)));
}

/** Iran is three and a half hours ahead all year; the last day counts to its end. */
const startOf = (of: string): string => new Date(Date.parse(`${of}T00:00:00Z`) - 3.5 * 3_600_000).toISOString();
const endOf = (of: string): string => new Date(Date.parse(startOf(of)) + 86_400_000).toISOString();
/** The day in Iran before a moment that a saved search holds. */
export const dayOf = (moment: string, isEnd: boolean): string =>
  new Date(Date.parse(moment) + 3.5 * 3_600_000 - (isEnd ? 1 : 0)).toISOString().slice(0, 10);

/** As the API takes it. */
export const filterOf = ({ closesFrom, closesTo, budgetFrom, budgetTo, ...rest }: Narrowing): Partial<RfpFilter> => ({
  ...rest,
  ...(budgetFrom || budgetTo ? { budget: { from: budgetFrom, to: budgetTo } } : {}),
  ...(closesFrom ? { closesFrom: startOf(closesFrom) } : {}),
  ...(closesTo ? { closesTo: endOf(closesTo) } : {}),
});
