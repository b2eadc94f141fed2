import { Injectable } from '@nestjs/common';
import { Refusal } from '@peyvand/kernel';
import { Db } from '../db/db.js';

/** How many revisions back somebody may have begun: whoever is further behind reads the newest text alone. */
const KEPT = 100;

interface Overtaken {
  readonly objectId: string;
  /** Revision that the writer had read. */
  readonly read: number;
  readonly current: { readonly revision: number; readonly text: object };
  readonly refused: object;
}

/** What drafts said at earlier revisions: the text from which somebody began whom another one overtook. */
@Injectable()
export class DraftBases {
  constructor(private readonly db: Db) {}

  /** Keeps what a draft says before the next revision takes its place; with the row of the draft locked. */
  async keep(objectId: string, revision: number, text: object): Promise<void> {
    await this.db.query(
      `with gone as (delete from draft_base where object_id = $1 and revision <= $2::integer - $4::integer)
       insert into draft_base (object_id, revision, text, kept_at) values ($1, $2, $3, clock_timestamp())
         on conflict (object_id, revision) do update set text = excluded.text, kept_at = excluded.kept_at`,
      [objectId, revision, JSON.stringify(text), KEPT],
    );
  }

  /** With the draft itself goes what it said before. */
  async drop(objectId: string): Promise<void> {
    await this.db.query('delete from draft_base where object_id = $1', [objectId]);
  }

  /** STALE with the text that both writers began from, what stands now, and what was refused. */
  async stale({ objectId, read, current, refused }: Overtaken): Promise<Refusal> {
    const base = read === current.revision ? current.text : await this.at(objectId, read);
    return Refusal.stale(objectId, { revision: current.revision }, { base, current: current.text, refused });
  }

  private async at(objectId: string, revision: number): Promise<object | null> {
    const row = await this.db.one<{ text: object }>(
      'select text from draft_base where object_id = $1 and revision = $2',
      [objectId, revision],
    );
    return row?.text ?? null;
  }
}
