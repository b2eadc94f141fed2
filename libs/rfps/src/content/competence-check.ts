import { Injectable } from '@nestjs/common';
import { Refusal } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import type { RfpRequirement } from './rfp-parts.model.js';

/** Competences are rows that officers add, so their codes are checked in the database. */
@Injectable()
export class CompetenceCheck {
  constructor(private readonly db: Db) {}

  /** @throws Refusal UNKNOWN_CODE at the first requirement that names a competence nobody knows. */
  async require({ requirements }: { requirements?: RfpRequirement[] | null }): Promise<void> {
    const codes = [...new Set((requirements ?? []).flatMap(({ competences }) => competences ?? []))];
    if (!codes.length) return;
    const known = new Set(
      (await this.db.query<{ code: string }>('select code from competence where code = any($1)', [codes])).map(
        ({ code }) => code,
      ),
    );
    const place = (requirements ?? []).findIndex(({ competences }) => competences?.some((code) => !known.has(code)));
    if (place >= 0) throw new Refusal('UNKNOWN_CODE', `content.requirements.${place}.competences`);
  }
}
