import { Injectable } from '@nestjs/common';
import { NotFound, Refusal } from '@peyvand/kernel';
import { Db, violatedUnique } from '@peyvand/platform';
import { CompetenceEntity } from './competence.entity.js';

@Injectable()
export class CompetenceRepository {
  constructor(private readonly db: Db) {}

  /** @throws COMPETENCE_KNOWN where the code is taken. */
  async add(competence: CompetenceEntity): Promise<void> {
    try {
      await this.db.manager.insert(CompetenceEntity, competence);
    } catch (error) {
      if (violatedUnique(error) === 'competence_code_unique')
        throw new Refusal('COMPETENCE_KNOWN', 'en', { code: competence.code });
      throw error;
    }
  }

  /** @throws NotFound */
  async getLocked(id: string): Promise<CompetenceEntity> {
    const competence = await this.db.manager.findOne(CompetenceEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!competence) throw new NotFound();
    return competence;
  }

  async change(id: string, values: Partial<CompetenceEntity>): Promise<void> {
    await this.db.manager.update(CompetenceEntity, { id }, values);
  }
}
