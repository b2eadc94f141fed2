import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { ReadPool, type BindViewer } from '@peyvand/platform';
import type { RfpWording } from './translation.model.js';
import { originalSql, translationsSql } from './translation.sql.js';

/** An RFP in all languages there are, the original first. */
type Wordings = readonly [RfpWording, ...RfpWording[]];

/** Reads RFPs in the languages of their readers. */
@Injectable()
export class Teasers {
  constructor(private readonly reads: ReadPool) {}

  /** One statement for a whole list; the ids are of rows that the viewer sees. */
  async load(ids: readonly string[], viewer: Viewer): Promise<Map<string, Wordings>> {
    const values: unknown[] = [ids];
    const bind: BindViewer = (attribute, cast) => `$${values.push(viewer[attribute])}::${cast}`;
    const text = `select t.id, ${originalSql('t', bind, viewer.kind)} as original,
      ${translationsSql('t', bind, viewer.kind)} as translations from rfp t where t.id = any($1::uuid[])`;
    const rows = await this.reads.query<{ id: string; original: RfpWording; translations: RfpWording[] }>({
      text,
      values,
    });
    return new Map(rows.map(({ id, original, translations }) => [id, [original, ...translations]]));
  }
}

/** The wording in the language; the original where there is none that has more than its requirements. */
export const wordingIn = (wordings: Wordings, language: string): RfpWording =>
  wordings.find((wording) => wording.language === language && wording.title) ?? wordings[0];
