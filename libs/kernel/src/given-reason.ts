import { Refusal } from './refusal.js';

export interface GivenReason<Reason extends string = string> {
  readonly reason: Reason;
  readonly note?: string | null;
}

/** A reason with its note, as it is stored. The code `other` says nothing by itself. @throws Refusal NOTE_REQUIRED */
export function givenReason<Reason extends string>({
  reason,
  note,
}: GivenReason<Reason>): { reason: Reason; note: string | null } {
  if (reason === 'other' && !note?.trim()) throw new Refusal('NOTE_REQUIRED', 'note');
  return { reason, note: note?.trim() || null };
}
