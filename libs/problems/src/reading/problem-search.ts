import { analyse, searchKeys } from '@peyvand/language';
import type { ProblemEntity } from '../problem.entity.js';

/** Enough to tell one problem from another; more only slows the comparison. */
const STEMS_MAX = 80;

type Text = Pick<
  ProblemEntity,
  'title' | 'symptom' | 'whereWhen' | 'magnitude' | 'baseline' | 'impact' | 'tried' | 'placeText'
>;

/** What the two kinds of search look into: search keys of all answers, stems of what the problem is about. */
export function searchColumns(problem: Text): Pick<ProblemEntity, 'searchFolded' | 'stems'> {
  const { title, symptom, whereWhen, magnitude, baseline, impact, tried, placeText } = problem;
  return {
    searchFolded: searchKeys(title, symptom, whereWhen, magnitude, baseline, impact, tried, placeText),
    stems: stemsOf([title, symptom, whereWhen].filter(Boolean).join(' \n ')),
  };
}

/** The distinct stems of a text, in the order they first come. */
export const stemsOf = (text: unknown): string[] =>
  [...new Set(analyse(String(text)).map(({ key }) => key))].slice(0, STEMS_MAX);
