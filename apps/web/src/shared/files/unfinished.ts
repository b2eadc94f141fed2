import { dropDraft, keepDraft, readDraft } from '../drafts/local-drafts';

const LIST = 'uploads';
/** A ticket is good for a day. */
const GOOD_FOR = 24 * 3_600_000;
const EDGE = 65_536;

/** An upload that a closed tab left; the browser forgets the file itself. */
export interface Unfinished {
  /** The ticket it goes on with. */
  readonly id: string;
  readonly objectType: string;
  readonly objectId: string | null;
  readonly name: string;
  /** Tells whether a file that is chosen again is the same one. */
  readonly print: string;
  readonly at: number;
}

const all = (): readonly Unfinished[] =>
  (readDraft<readonly Unfinished[]>(LIST)?.value ?? []).filter(({ at }) => at > Date.now() - GOOD_FOR);

function keep(uploads: readonly Unfinished[]): void {
  if (uploads.length) keepDraft(LIST, uploads);
  else dropDraft(LIST);
}

export const unfinishedOf = (objectType: string, objectId: string | null): readonly Unfinished[] =>
  all().filter((one) => one.objectType === objectType && one.objectId === objectId);

export const lockOf = (id: string): string => `peyvand.upload.${id}`;

/** Those that no tab is sending. */
export async function leftOf(objectType: string, objectId: string | null): Promise<readonly Unfinished[]> {
  const { held = [] } = await navigator.locks.query();
  const sending = new Set(held.map(({ name }) => name));
  return unfinishedOf(objectType, objectId).filter(({ id }) => !sending.has(lockOf(id)));
}

export const begun = (upload: Unfinished): void => keep([...all().filter(({ id }) => id !== upload.id), upload]);

export const ended = (id: string): void => keep(all().filter((one) => one.id !== id));

/** Size and both ends of a file: enough to know it by, and read in no time. */
export async function printOf(file: Blob): Promise<string> {
  const edges = await new Blob([file.slice(0, EDGE), file.slice(-EDGE), String(file.size)]).arrayBuffer();
  const digest = await crypto.subtle.digest('SHA-256', edges);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
