import type pg from 'pg';

/**
 * Which event each step is told by, in the words of the domain: the past of its verb. Steps that nobody follows are
 * not here.
 */
const RECORDS: Readonly<Record<string, string>> = {
  problem: `create created, submit submitted, accept accepted,
    askInfo infoAsked, answerInfo infoAnswered, lapse lapsed, refer referred,
    take taken, bounce bounced, markDuplicate markedDuplicate, reject rejected, appeal appealed,
    grantAppeal appealGranted, denyAppeal appealDenied, withdraw withdrawn, solve solved, closeUnsolved closedUnsolved`,
  engagement: `offer offered, apply applied, acceptOffer accepted, declineOffer declined, choose chosen, expire expired,
    retract retracted, notChosen notChosen, cancel cancelled, resign resigned, reassign reassigned, finish finished`,
  definition: `askSignature signatureAsked, requestChanges changesRequested, sign signed, sendBack sentBack,
    approve approved, newVersion newVersionBegun, takeBack takenBack, abandon abandoned`,
  rfp: `submit submitted, requestChanges changesRequested, approve approved, open opened, close closed,
    finishOpening openingFinished, fail failed, cancel cancelled, takeBack takenBack, askSignature signatureAsked`,
  addendum: 'askSignature signatureAsked, submit submitted, requestChanges changesRequested',
  match: `add added, undoReject rejectionUndone,
    notify notified, selfApply selfApplied, apply selfApplied, admit admitted, interest interested,
    decline declined, expire expired, end ended, reconsider reconsidered`,
  proposal: `submit submitted, withdraw withdrawn, lock locked, demandReconfirm reconfirmDemanded,
    reconfirm reconfirmed, lapse lapsed, open opened, void voided`,
  capacity: `request requested, renew renewed, resubmit resubmitted, sendBack sentBack, refuse refused, verify verified,
    revoke revoked, expire expired`,
};

/** Of a lifecycle: the event of each step, without its first word. */
export const recordsOf = (name: string): ReadonlyMap<string, string> =>
  new Map(
    (RECORDS[name] ?? '')
      .split(',')
      .filter((pair) => pair.trim())
      .map((pair) => pair.trim().split(/\s+/) as [string, string]),
  );

/** How the payload of an event names the object that it is named after, where not by `<name>Id`. */
const NAMED: Readonly<Record<string, string>> = { definition: 'definitionVersionId' };

/**
 * How often each step was taken of each object, by the audit which keeps what is deleted, and each event told: in one
 * moment.
 */
export async function counted(pool: pg.Pool): Promise<ReadonlyMap<string, number>> {
  const { rows } = await pool.query<{ name: string; times: number }>(
    `select concat_ws(' ', 'taken', a.text ->> 'what', a.text ->> 'id') as name, count(*)::int as times
       from (select text::jsonb as text from audit_entry) a group by 1
     union all select concat_ws(' ', 'told', o.event, o.payload ->> coalesce($1::jsonb ->> o.name, o.name || 'Id')),
         count(distinct o.event_id)::int
       from (select event, event_id, payload, split_part(event, '.', 1) as name from outbox) o group by 1`,
    [JSON.stringify(NAMED)],
  );
  return new Map(rows.map(({ name, times }) => [name, times]));
}

/** Of each object, whether as many events went out as steps of theirs were taken since. */
export async function recordedWrongly(pool: pg.Pool, before: ReadonlyMap<string, number>): Promise<string[]> {
  const now = await counted(pool);
  const since = (name: string): number => (now.get(name) ?? 0) - (before.get(name) ?? 0);
  const ids = new Map<string, Set<string>>();
  for (const key of now.keys()) {
    const [, what = '', id = ''] = key.split(' ');
    const [name = ''] = what.split('.');
    ids.set(name, (ids.get(name) ?? new Set()).add(id));
  }
  const faults: string[] = [];
  for (const name of Object.keys(RECORDS)) {
    const stepsOf = new Map<string, string[]>();
    for (const [step, event] of recordsOf(name)) stepsOf.set(event, [...(stepsOf.get(event) ?? []), step]);
    for (const id of ids.get(name) ?? [])
      for (const [event, steps] of stepsOf) {
        const times = steps.reduce((sum, step) => sum + since(`taken ${name}.${step} ${id}`), 0);
        const news = since(`told ${name}.${event} ${id}`);
        if (times !== news)
          faults.push(`${name} ${id}: ${steps.join(', ')} ${times} times, ${event} told ${news} times`);
      }
  }
  return faults;
}
