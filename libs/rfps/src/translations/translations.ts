import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { searchKeys } from '@peyvand/language';
import { Db } from '@peyvand/platform';
import type { RfpLanguage } from '../content/rfp-codes.js';
import { sourcesSql } from './translation.sql.js';

/** A text by its place: `title`, `summary`, `requirements.<id>.text`, `requirements.<id>.acceptanceTest`. */
export interface TranslatedText {
  readonly field: string;
  readonly text: string;
  /** Of what was translated; where it is not given, of what stands now. */
  readonly sourceHash?: string;
}

export interface SourceText {
  readonly field: string;
  readonly text: string;
  readonly hash: string;
}

const PUT = `
  insert into rfp_translation (rfp_id, language, field, text, by, person_id, source_hash, written_at)
  select r.id, $2, i.field, i.text, case when $3::uuid is null then 'machine' else 'person' end, $3, md5(s.text),
    clock_timestamp()
  from rfp r, jsonb_to_recordset($4::jsonb) i(field text, text text, "sourceHash" text),
    lateral (select s.text from ${sourcesSql('r')} s where s.field = i.field and s.text is not null) s
  where r.id = $1 and coalesce(i."sourceHash", md5(s.text)) = md5(s.text)
  on conflict (rfp_id, language, field) do update set text = excluded.text, source_hash = excluded.source_hash,
    written_at = excluded.written_at where rfp_translation.by = 'machine'
  returning field`;

/** Every write on translations. */
@Injectable()
export class Translations {
  constructor(private readonly db: Db) {}

  /** A person's wording takes the place of all there is in the language. Answers the places that there are. */
  async replace(
    rfpId: string,
    language: RfpLanguage,
    viewer: Viewer,
    texts: readonly TranslatedText[],
  ): Promise<string[]> {
    await this.db.query('delete from rfp_translation where rfp_id = $1 and language = $2', [rfpId, language]);
    return this.put(rfpId, language, viewer.personId, texts);
  }

  /** A machine's wording never takes the place of a person's, nor is it of anything but what stands now. */
  async addOfMachine(rfpId: string, language: RfpLanguage, texts: readonly TranslatedText[]): Promise<void> {
    if (await this.isByPerson(rfpId, language)) return;
    await this.db.query(
      `delete from rfp_translation l using rfp r where r.id = $1 and l.rfp_id = r.id and l.language = $2
         and not exists (select 1 from ${sourcesSql('r')} s where s.field = l.field and s.text is not null)`,
      [rfpId, language],
    );
    await this.put(rfpId, language, null, texts);
  }

  /** A wording that passed while less was hidden may tell what is hidden now. */
  async clear(rfpId: string): Promise<void> {
    await this.db.query('delete from rfp_translation where rfp_id = $1', [rfpId]);
    await this.fold(rfpId);
  }

  /** What of an RFP is not yet translated into the language as it stands; nothing where a person has translated it. */
  async missing(rfpId: string, language: RfpLanguage, withNeeds: boolean): Promise<SourceText[]> {
    if (await this.isByPerson(rfpId, language)) return [];
    return this.db.query<SourceText>(
      `select s.field, s.text, md5(s.text) as hash from rfp r, lateral ${sourcesSql('r')} s
       where r.id = $1 and s.text <> '' and ($3 or s.field in ('title', 'summary'))
         and not exists (select 1 from rfp_translation l where l.rfp_id = r.id and l.language = $2
           and l.field = s.field and l.source_hash = md5(s.text))
       order by s.field`,
      [rfpId, language, withNeeds],
    );
  }

  private async isByPerson(rfpId: string, language: string): Promise<boolean> {
    const sql = `select 1 from rfp_translation where rfp_id = $1 and language = $2 and by = 'person' limit 1`;
    return (await this.db.query(sql, [rfpId, language])).length > 0;
  }

  private async put(
    rfpId: string,
    language: RfpLanguage,
    personId: string | null,
    texts: readonly TranslatedText[],
  ): Promise<string[]> {
    const each = [...new Map(texts.map((text) => [text.field, text])).values()];
    const rows = await this.db.query<{ field: string }>(PUT, [rfpId, language, personId, JSON.stringify(each)]);
    await this.fold(rfpId);
    return rows.map(({ field }) => field);
  }

  /** What a search looks into beside the original: what the teaser shows to all, and no more. */
  private async fold(rfpId: string): Promise<void> {
    const rows = await this.db.query<{ text: string }>(
      `select text from rfp_translation where rfp_id = $1 and field in ('title', 'summary') order by language, field`,
      [rfpId],
    );
    await this.db.query('update rfp set translated_folded = $2 where id = $1', [
      rfpId,
      searchKeys(...rows.map(({ text }) => text)),
    ]);
  }
}
