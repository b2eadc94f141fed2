import { Injectable } from '@nestjs/common';
import { Clock, Refusal, newId, type Viewer } from '@peyvand/kernel';
import { Audit, Idempotency } from '@peyvand/platform';
import { labelsOf, type Synonyms } from '../../vocabulary/labels.js';
import { searchTextOf } from '../../vocabulary/search-text.js';
import { codeOfLabel } from '../competence-code.js';
import { CompetenceRepository } from '../competence.repository.js';
import type { CompetenceEntity } from '../competence.entity.js';
import type { AddCompetenceInput } from '../competence.inputs.js';

/** An officer adds what capabilities or requirements could not name so far. */
@Injectable()
export class AddCompetence {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly competences: CompetenceRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, input: AddCompetenceInput): Promise<string> {
    return this.idempotency.once(viewer, 'addCompetence', input, async () => {
      const competence = this.made(viewer, input);
      await this.competences.add(competence);
      await this.audit.write(`competence:${competence.id}`, viewer, 'competence.added', { code: competence.code });
      return competence.id;
    });
  }

  private made(
    viewer: Viewer,
    { fa, en, tr, zh, synonyms, technologyCategory, officeFields }: AddCompetenceInput,
  ): CompetenceEntity {
    const code = codeOfLabel(en);
    if (!code) throw new Refusal('MALFORMED', 'en');
    const words: Synonyms = {
      fa: synonyms?.fa ?? [],
      en: synonyms?.en ?? [],
      tr: synonyms?.tr ?? [],
      zh: synonyms?.zh ?? [],
    };
    return {
      id: newId(),
      code,
      fa,
      en,
      tr: tr || null,
      zh: zh || null,
      synonyms: words,
      searchFolded: searchTextOf(labelsOf([fa, en, tr ?? '', zh ?? '']), words),
      technologyCategory,
      officeFields: [...new Set(officeFields)],
      origin: 'officer',
      createdBy: viewer.personId,
      createdAt: this.clock.now(),
    };
  }
}
