import { analyse, foldText } from '@peyvand/language';
import type { ProblemEntity } from './problem.entity.js';

const WORDS_MAX = 12;
/** Enough to tell one problem from another; more only slows the comparison. */
const STEMS_MAX = 80;

type Text = Pick<
  ProblemEntity,
  'title' | 'symptom' | 'whereWhen' | 'magnitude' | 'baseline' | 'impact' | 'tried' | 'placeText'
>;

/** What the two kinds of search look into: folded words of all answers, stems of what the problem is about. */
export function searchColumns(problem: Text): Pick<ProblemEntity, 'searchFolded' | 'stems'> {
  const { title, symptom, whereWhen, magnitude, baseline, impact, tried, placeText } = problem;
  const all = [title, symptom, whereWhen, magnitude, baseline, impact, tried, placeText].filter(Boolean).join(' \n ');
  return { searchFolded: foldText(all), stems: stemsOf([title, symptom, whereWhen].filter(Boolean).join(' \n ')) };
}

/** The folded words of a search; all of them must occur. More than a dozen narrow nothing. */
export const searchWords = (search: unknown): string[] =>
  foldText(String(search))
    .split(/[^\p{L}\p{N}.]+/u)
    .filter(Boolean)
    .slice(0, WORDS_MAX);

/** The distinct stems of a text, in the order they first come. */
export const stemsOf = (text: unknown): string[] =>
  [...new Set(analyse(String(text)).map(({ key }) => key))].slice(0, STEMS_MAX);
