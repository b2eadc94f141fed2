import { Injectable } from '@nestjs/common';
import { Db } from '@peyvand/platform';
import type { Competence } from '../vocabulary/competences.js';
import { labelsOf, type Synonyms } from '../vocabulary/labels.js';

interface Row {
  code: string;
  fa: string;
  en: string;
  tr: string | null;
  zh: string | null;
  synonyms: Synonyms;
  technologyCategory: string;
  officeFields: string[];
}

/** What other libs may ask of the competence vocabulary. */
@Injectable()
export class CompetenceReader {
  constructor(private readonly db: Db) {}

  /** Those of the given codes that name no competence. */
  async unknownCodes(codes: readonly string[]): Promise<string[]> {
    if (codes.length === 0) return [];
    const rows = await this.db.query<{ code: string }>(
      `select asked.code from unnest($1::text[]) with ordinality as asked (code, place)
       where not exists (select 1 from competence c where c.code = asked.code) order by asked.place`,
      [codes],
    );
    return [...new Set(rows.map((row) => row.code))];
  }

  /** Those of the given codes that are offered no longer, save those that were named before. */
  async retiredCodes(codes: readonly string[], before: readonly string[]): Promise<string[]> {
    if (codes.length === 0) return [];
    const rows = await this.db.query<{ code: string }>(
      'select code from competence where code = any($1) and code <> all($2) and retired_at is not null order by code',
      [codes, before],
    );
    return rows.map(({ code }) => code);
  }

  /** The whole vocabulary, those that officers added included. */
  list(): Promise<Competence[]> {
    return this.read('true');
  }

  /** What may be named anew: those that were not retired. */
  offered(): Promise<Competence[]> {
    return this.read('retired_at is null');
  }

  private async read(condition: string): Promise<Competence[]> {
    const rows = await this.db.query<Row>(
      `select code, fa, en, tr, zh, synonyms, technology_category as "technologyCategory",
        office_fields as "officeFields"
       from competence where ${condition} order by code`,
    );
    return rows.map(({ code, fa, en, tr, zh, synonyms, technologyCategory, officeFields }) => ({
      code,
      labels: labelsOf([fa, en, tr ?? '', zh ?? '']),
      synonyms,
      technologyCategory,
      officeFields,
    }));
  }
}
