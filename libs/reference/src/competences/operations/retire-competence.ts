import { Injectable } from '@nestjs/common';
import { Clock, type Viewer } from '@peyvand/kernel';
import { Audit, Db } from '@peyvand/platform';
import { CompetenceRepository } from '../competence.repository.js';
import type { CompetenceInput } from '../competence.inputs.js';

/**
 * A retired competence stays where it is named, with its words, and is offered no longer. Saying the same again changes
 * nothing.
 */
@Injectable()
export class RetireCompetence {
  constructor(
    private readonly db: Db,
    private readonly competences: CompetenceRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, input: CompetenceInput): Promise<string> {
    return this.set(viewer, input, true);
  }

  /** Offers it again. */
  takeBack(viewer: Viewer, input: CompetenceInput): Promise<string> {
    return this.set(viewer, input, false);
  }

  private set(viewer: Viewer, { competenceId }: CompetenceInput, isRetired: boolean): Promise<string> {
    return this.db.inTransaction(async () => {
      const { code, retiredAt } = await this.competences.getLocked(competenceId);
      if ((retiredAt !== null) === isRetired) return competenceId;
      await this.competences.change(competenceId, { retiredAt: isRetired ? this.clock.now() : null });
      const what = isRetired ? 'competence.retired' : 'competence.restored';
      await this.audit.write(`competence:${competenceId}`, viewer, what, { code });
      return competenceId;
    });
  }
}
