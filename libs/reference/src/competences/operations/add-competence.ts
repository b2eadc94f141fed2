import { Injectable } from '@nestjs/common';
import { Clock, Refusal, newId, type Viewer } from '@peyvand/kernel';
import { Audit, Idempotency } from '@peyvand/platform';
import { codeOfLabel } from '../competence-code.js';
import { wordsOf } from '../competence-words.js';
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

  private made(viewer: Viewer, input: AddCompetenceInput): CompetenceEntity {
    const code = codeOfLabel(input.en);
    if (!code) throw new Refusal('MALFORMED', 'en');
    return {
      ...wordsOf(input),
      id: newId(),
      code,
      origin: 'officer',
      createdBy: viewer.personId,
      createdAt: this.clock.now(),
      editedAt: null,
      retiredAt: null,
    };
  }
}
