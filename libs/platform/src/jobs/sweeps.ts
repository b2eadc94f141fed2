/** Rows that have served their purpose. `$1` is how many at a time; each that went is answered. */
export interface Sweep {
  readonly id: string;
  readonly sql: string;
}

const sweeps: Sweep[] = [
  {
    id: 'outbox',
    sql: `delete from outbox where id in (select id from outbox where done_at < clock_timestamp() - interval '30 days'
      limit $1) returning 1`,
  },
  {
    id: 'inbox',
    sql: `delete from inbox where ctid in (select ctid from inbox where
      taken_at < clock_timestamp() - interval '60 days' limit $1) returning 1`,
  },
  {
    id: 'idempotency',
    sql: `delete from idempotency where ctid in (select ctid from idempotency
      where created_at < clock_timestamp() - interval '48 hours' limit $1) returning 1`,
  },
  {
    id: 'draftBases',
    sql: `delete from draft_base where ctid in (select ctid from draft_base
      where kept_at < clock_timestamp() - interval '14 days' limit $1) returning 1`,
  },
  {
    id: 'throttle',
    sql: `delete from throttle where key in (select key from throttle where window_ends_at < clock_timestamp() limit $1)
      returning 1`,
  },
];

/** A later lib says what of its own is not kept for ever. */
export function addSweep(sweep: Sweep): void {
  sweeps.push(sweep);
}

export const knownSweeps = (): readonly Sweep[] => sweeps;
