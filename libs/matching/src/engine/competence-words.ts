import { analyse } from '@peyvand/language';
import { LANGUAGES } from '@peyvand/language';
import type { Competence } from '@peyvand/reference';
import { sentencesOf, type Sentence } from './evidence.js';
import { LONGEST_PHRASE } from './expansion.js';

/** A competence that a text speaks of, and the sentence that says so most plainly. */
export interface SuggestedCompetence {
  readonly competence: string;
  readonly technologyCategory: string;
  readonly sentence: string;
}

/** More than that nobody looks through. */
const MOST = 20;

interface Found {
  readonly competence: Competence;
  readonly sentence: Sentence;
  readonly weight: number;
}

/** Names and synonyms of competences in all languages, to be found in running text. */
export class CompetenceWords {
  private readonly named = new Map<string, Competence[]>();

  constructor(competences: readonly Competence[]) {
    for (const competence of competences)
      for (const phrase of phrasesOf(competence))
        this.named.set(phrase, [...(this.named.get(phrase) ?? []), competence]);
  }

  /**
   * Competences that a text names in any language, the most plainly named first: a name of several words says more than
   * one of a single word, and one that several competences share says less.
   */
  suggest(text: string): SuggestedCompetence[] {
    const best = new Map<string, Found>();
    for (const found of sentencesOf({ field: '', text, tokens: analyse(text) }).flatMap((one) => this.foundIn(one))) {
      const known = best.get(found.competence.code);
      if (!known || known.weight < found.weight) best.set(found.competence.code, found);
    }
    return [...best.values()]
      .sort((a, b) => b.weight - a.weight || (a.competence.code < b.competence.code ? -1 : 1))
      .slice(0, MOST)
      .map(({ competence, sentence }) => ({
        competence: competence.code,
        technologyCategory: competence.technologyCategory,
        sentence: sentence.text,
      }));
  }

  private foundIn(sentence: Sentence): Found[] {
    const { keys } = sentence;
    return keys.flatMap((_key, at) =>
      Array.from({ length: Math.min(LONGEST_PHRASE, keys.length - at) }, (_none, shorter) => {
        const meant = this.named.get(keys.slice(at, at + shorter + 1).join(' ')) ?? [];
        return meant.map((competence): Found => ({ competence, sentence, weight: (shorter + 1) / meant.length }));
      }).flat(),
    );
  }
}

const phrasesOf = ({ labels, synonyms }: Competence): ReadonlySet<string> =>
  new Set(
    LANGUAGES.flatMap((language) => [labels[language] ?? '', ...synonyms[language]])
      .map((phrase) =>
        analyse(phrase)
          .map(({ key }) => key)
          .join(' '),
      )
      .filter(Boolean),
  );
