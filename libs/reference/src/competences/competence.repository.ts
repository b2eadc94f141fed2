import { Injectable } from '@nestjs/common';
import { Refusal } from '@peyvand/kernel';
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
}
