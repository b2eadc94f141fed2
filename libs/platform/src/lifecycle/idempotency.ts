import { Injectable } from '@nestjs/common';
import { canonicalText, Refusal, sha256, type Viewer } from '@peyvand/kernel';
import { Db } from '../db/db.js';

/** A repeated request finds the effect of the first one instead of causing a second. */
@Injectable()
export class Idempotency {
  constructor(private readonly db: Db) {}

  /**
   * Runs `work` once per person and key, and answers the id it made.
   * A concurrent twin waits on the row of the first. Same key with another operation or input: IDEMPOTENCY_KEY_REUSED.
   */
  async once(
    viewer: Viewer,
    operation: string,
    input: { idempotencyKey?: string | null },
    work: () => Promise<string>,
  ): Promise<string> {
    const key = input.idempotencyKey;
    if (!key) return this.db.inTransaction(work);
    const scope = viewer.personId ?? viewer.kind;
    // Not whom the person acts for: what was founded the first time is among their organizations the second time.
    const hash = sha256(`${operation}:${canonicalText(input)}`);
    return this.db.inTransaction(async () => {
      const claimed = await this.db.query(
        `insert into idempotency (scope, key, input_hash, created_at) values ($1, $2, $3, clock_timestamp())
         on conflict do nothing returning key`,
        [scope, key, hash],
      );
      if (!claimed.length) return this.earlier(scope, key, hash);
      const id = await work();
      await this.db.query('update idempotency set object_id = $3 where scope = $1 and key = $2', [scope, key, id]);
      return id;
    });
  }

  private async earlier(scope: string, key: string, hash: string): Promise<string> {
    const row = await this.db.one<{ input_hash: string; object_id: string }>(
      'select input_hash, object_id from idempotency where scope = $1 and key = $2',
      [scope, key],
    );
    if (!row || row.input_hash !== hash) throw new Refusal('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey');
    return row.object_id;
  }
}
