import { Injectable } from '@nestjs/common';
import { Refusal, Refusals, type Viewer } from '@peyvand/kernel';
import { Audit, Db } from '@peyvand/platform';
import { OwnerLeaks } from '@peyvand/problems';
import { RfpSituations } from '../lifecycle/rfp-situations.js';
import { isWriter, requireWriter, type RfpSituation } from '../lifecycle/rfp.workflow.js';
import { SavedSearches } from '../searches/saved-searches.js';
import type { SaveRfpTranslationInput } from './translation.model.js';
import { Translations, type TranslatedText } from './translations.js';

const ENDED = ['failed', 'cancelled'];

/** Owner, definer or office puts teaser and requirements into another language. */
@Injectable()
export class SaveRfpTranslation {
  constructor(
    private readonly db: Db,
    private readonly situations: RfpSituations,
    private readonly translations: Translations,
    private readonly leaks: OwnerLeaks,
    private readonly audit: Audit,
    private readonly searches: SavedSearches,
  ) {}

  /** @throws Refusals STALE, SAME_LANGUAGE, REQUIREMENT_GONE, and OWNER_NAMED as for the original */
  run(viewer: Viewer, input: SaveRfpTranslationInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const { row: rfp, situation } = await this.situations.lock(input.rfpId, viewer);
      requireTranslator(situation, viewer);
      if (rfp.draftRevision !== input.revision || ENDED.includes(rfp.state)) throw Refusal.stale(rfp.id);
      if (rfp.language === input.language) throw new Refusal('SAME_LANGUAGE', 'language');
      await this.leaks.refuseOf(rfp, Object.fromEntries(textsOf(input).map(({ path, text }) => [path, text])));
      const texts = textsOf(input);
      const known = new Set(await this.translations.replace(rfp.id, input.language, viewer, texts));
      Refusals.throwIfAny(
        texts.filter(({ field }) => !known.has(field)).map(({ path }) => new Refusal('REQUIREMENT_GONE', path)),
      );
      await this.searches.find(rfp.id);
      await this.audit.write(`rfp:${rfp.id}`, viewer, 'rfp.translated', { id: rfp.id, language: input.language });
      return rfp.id;
    });
  }
}

/** @throws Refusal STEP_NOT_ALLOWED, or RECUSED for an officer who is barred */
function requireTranslator(situation: RfpSituation, viewer: Viewer): void {
  const isOfficer = situation.officeIds.some((id) => viewer.isOfficerOf(id));
  if (isWriter(situation, viewer) || !isOfficer) return requireWriter(situation, viewer);
  if (situation.isRecused) throw new Refusal('RECUSED');
}

/** The texts with their place in the input, for refusals, and in the table. */
function textsOf({ title, summary, requirements }: SaveRfpTranslationInput): (TranslatedText & { path: string })[] {
  const needs = (requirements ?? []).flatMap(({ requirementId, text, acceptanceTest }, place) => [
    { path: `requirements.${place}.text`, field: `requirements.${requirementId}.text`, text },
    ...(acceptanceTest
      ? [
          {
            path: `requirements.${place}.acceptanceTest`,
            field: `requirements.${requirementId}.acceptanceTest`,
            text: acceptanceTest,
          },
        ]
      : []),
  ]);
  return [
    { path: 'title', field: 'title', text: title },
    { path: 'summary', field: 'summary', text: summary },
    ...needs,
  ];
}
