import { Injectable } from '@nestjs/common';
import { Clock, type Viewer } from '@peyvand/kernel';
import { Audit, Db } from '@peyvand/platform';
import { CompetenceRepository } from '../competence.repository.js';
import type { UpdateCompetenceInput } from '../competence.inputs.js';
import { wordsOf } from '../competence-words.js';

/** The administrator words a competence anew. Its code stays: capabilities and requirements name it. */
@Injectable()
export class UpdateCompetence {
  constructor(
    private readonly db: Db,
    private readonly competences: CompetenceRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, { competenceId, ...given }: UpdateCompetenceInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const { code } = await this.competences.getLocked(competenceId);
      await this.competences.change(competenceId, { ...wordsOf(given), editedAt: this.clock.now() });
      await this.audit.write(`competence:${competenceId}`, viewer, 'competence.worded', { code });
      return competenceId;
    });
  }
}
