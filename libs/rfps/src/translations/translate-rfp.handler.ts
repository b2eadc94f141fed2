import { Injectable } from '@nestjs/common';
import { TranslateRfp, type PayloadOf } from '@peyvand/contracts';
import { Refusals, Refusal } from '@peyvand/kernel';
import { Handles, Log, type JobHandler } from '@peyvand/platform';
import { OwnerLeaks } from '@peyvand/problems';
import { LANGUAGES } from '@peyvand/words';
import type { RfpLanguage } from '../content/rfp-codes.js';
import { RfpRepository } from '../rfp.repository.js';
import { SavedSearches } from '../searches/saved-searches.js';
import { Translations, type TranslatedText } from './translations.js';
import { Translator } from './translator.js';

/** The languages that the product itself speaks. */
const INTO: readonly RfpLanguage[] = LANGUAGES;

interface Translated {
  readonly language: RfpLanguage;
  readonly texts: readonly TranslatedText[];
}

/**
 * Has a machine translate what everybody may read of an open RFP: the teaser, and of a public one its requirements.
 * Nothing else is ever sent.
 */
@Injectable()
@Handles(TranslateRfp)
export class TranslateRfpHandler implements JobHandler<typeof TranslateRfp, Translated[]> {
  constructor(
    private readonly translator: Translator,
    private readonly translations: Translations,
    private readonly rfps: RfpRepository,
    private readonly leaks: OwnerLeaks,
    private readonly log: Log,
    private readonly searches: SavedSearches,
  ) {}

  async prepare({ rfpId }: PayloadOf<typeof TranslateRfp>): Promise<Translated[]> {
    const rfp = this.translator.isOn ? await this.rfps.find(rfpId) : null;
    if (rfp?.state !== 'open') return [];
    const all: Translated[] = [];
    for (const language of INTO.filter((one) => one !== rfp.language)) {
      const sources = await this.translations.missing(rfpId, language, rfp.confidentiality === 'public');
      if (!sources.length) continue;
      const translated = await this.translator.translate(
        rfp.language,
        language,
        sources.map(({ text }) => text),
      );
      const texts = sources.map(({ field, hash }, place) => ({
        field,
        sourceHash: hash,
        text: translated[place] ?? '',
      }));
      all.push({ language, texts });
    }
    return all;
  }

  async handle({ rfpId }: PayloadOf<typeof TranslateRfp>, translated: Translated[]): Promise<void> {
    if (!translated.length) return;
    const rfp = await this.rfps.lock(rfpId);
    for (const { language, texts } of translated)
      if (await this.passes(rfp, texts)) await this.translations.addOfMachine(rfpId, language, texts);
    await this.searches.find(rfpId);
  }

  /** A machine that names a hidden owner would do so again: its wording is left out, and nobody is held up. */
  private async passes(
    rfp: Parameters<OwnerLeaks['refuseOf']>[0] & { id: string },
    texts: readonly TranslatedText[],
  ): Promise<boolean> {
    try {
      await this.leaks.refuseOf(rfp, Object.fromEntries(texts.map(({ field, text }) => [field, text])));
      return true;
    } catch (error) {
      if (!(error instanceof Refusals || error instanceof Refusal)) throw error;
      this.log.warn('A translation by machine is left out: it points at a hidden owner', { rfpId: rfp.id });
      return false;
    }
  }
}
