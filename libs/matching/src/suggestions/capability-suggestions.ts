import { Injectable } from '@nestjs/common';
import { CompetenceReader } from '@peyvand/reference';
import { CompetenceWords, type SuggestedCompetence } from '../engine/competence-words.js';

/**
 * Capabilities that a text shows, as competences of the vocabulary that is offered. Within a request: the longest text
 * takes some 50 milliseconds, the vocabulary three times that once.
 */
@Injectable()
export class CapabilitySuggestions {
  private known: { readonly text: string; readonly words: CompetenceWords } | null = null;

  constructor(private readonly competences: CompetenceReader) {}

  async of(text: string): Promise<SuggestedCompetence[]> {
    return (await this.words()).suggest(text);
  }

  /** Officers add and retire competences; their words are analysed when they changed. */
  private async words(): Promise<CompetenceWords> {
    const offered = await this.competences.offered();
    const text = JSON.stringify(offered);
    if (this.known?.text !== text) this.known = { text, words: new CompetenceWords(offered) };
    return this.known.words;
  }
}
