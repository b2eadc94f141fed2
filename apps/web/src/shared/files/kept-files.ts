import type { FileObject } from '@/generated/graphql';

/** A file that was chosen and did not arrive yet. */
export interface KeptFile {
  readonly key: string;
  readonly objectType: FileObject;
  readonly objectId: string;
  readonly file: File;
  /** When it was chosen, in ms. */
  readonly at: number;
}

const DATABASE = 'peyvand.files';
const STORE = 'waiting';
/** Longer than this nobody remembers what it was for. */
const KEPT_MS = 7 * 86_400_000;

function open(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const asked = indexedDB.open(DATABASE, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE, { keyPath: 'key' });
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => fail(asked.error ?? new Error(DATABASE));
  });
}

/** Runs in the store; a device that keeps nothing answers undefined. */
async function within<Value>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value | undefined> {
  try {
    const database = await open();
    try {
      return await new Promise<Value>((done, fail) => {
        const asked = ask(database.transaction(STORE, mode).objectStore(STORE));
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => fail(asked.error ?? new Error(STORE));
      });
    } finally {
      database.close();
    }
  } catch {
    // Private windows and full disks: then it is sent as long as the page is open.
    return undefined;
  }
}

/** Answers whether it is kept. */
export const keepFile = async (kept: KeptFile): Promise<boolean> =>
  (await within('readwrite', (store) => store.put(kept))) !== undefined;
/** False where another tab sent or dropped it meanwhile. */
export const isStillKept = async (key: string): Promise<boolean> =>
  (await within('readonly', (store) => store.count(key))) !== 0;
export const dropFile = (key: string): Promise<unknown> => within('readwrite', (store) => store.delete(key));
/** At sign-out nothing that was chosen stays on the device. */
export const forgetFiles = (): Promise<unknown> => within('readwrite', (store) => store.clear());

/** What this device still has to send; what is too old is dropped. */
export async function keptFiles(now = Date.now()): Promise<readonly KeptFile[]> {
  const all = (await within('readonly', (store) => store.getAll() as IDBRequest<KeptFile[]>)) ?? [];
  const [fresh, old] = [all.filter(({ at }) => now - at < KEPT_MS), all.filter(({ at }) => now - at >= KEPT_MS)];
  await Promise.all(old.map(({ key }) => dropFile(key)));
  return fresh.sort((one, other) => one.at - other.at);
}
