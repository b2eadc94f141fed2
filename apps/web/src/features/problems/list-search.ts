import type { Confidentiality, ProblemFilter, ProblemOrder, ProblemSide, ProblemState } from '@/generated/graphql';

/** What stands in the address of the list. */
export interface ListSearch {
  readonly q?: string;
  readonly state?: ProblemState;
  readonly field?: string;
  readonly province?: string;
  readonly level?: Confidentiality;
  readonly side?: ProblemSide;
  readonly mine?: boolean;
  readonly order?: ProblemOrder;
}

const KEYS = ['q', 'state', 'field', 'province', 'level', 'side', 'order'] as const;
const CODE = /^[\w-]{1,60}$/;

/** Reads an address that anybody may have written; what is no code is left out, what the API does not know it says. */
export function searchOf(given: Record<string, unknown>): ListSearch {
  const texts = KEYS.flatMap((key) => {
    const value = given[key];
    if (typeof value !== 'string' || !value) return [];
    return key === 'q' ? [[key, value.slice(0, 200)]] : CODE.test(value) ? [[key, value]] : [];
  });
  return { ...(Object.fromEntries(texts) as ListSearch), ...(given.mine === true ? { mine: true } : {}) };
}

export const filterOf = ({ q, state, field, province, level, side, mine }: ListSearch): ProblemFilter => ({
  search: q,
  state,
  officeField: field,
  province,
  confidentiality: level,
  side,
  waitsForMe: mine,
});
