const PREFIX = 'peyvand.draft.';
/** Whose it is. */
const WRITER = 'peyvand.writer';
/** What storage did not take lives as long as the page. */
const held = new Map<string, string>();

export interface LocalDraft<Value> {
  readonly value: Value;
  /** When it was written here, in ms. */
  readonly at: number;
}

/** What was written on this device and did not reach the API yet; undefined where there is none. */
export function readDraft<Value>(name: string): LocalDraft<Value> | undefined {
  try {
    const text = held.get(name) ?? localStorage.getItem(PREFIX + name);
    return text ? (JSON.parse(text) as LocalDraft<Value>) : undefined;
  } catch {
    return undefined;
  }
}

/** Answers whether it is kept beyond the page: storage may be full or forbidden. */
export function keepDraft(name: string, value: unknown): boolean {
  const text = JSON.stringify({ value, at: Date.now() });
  try {
    localStorage.setItem(PREFIX + name, text);
    held.delete(name);
    return true;
  } catch {
    held.set(name, text);
    return false;
  }
}

export function dropDraft(name: string): void {
  held.delete(name);
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Then there is none.
  }
}

/** At sign-out nothing of what was written stays on the device. */
export function forgetDrafts(): void {
  held.clear();
  try {
    localStorage.removeItem(WRITER);
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // Then there is none.
  }
}

/** False where what is kept was another person's, whose session ended without signing out. */
export function isWriter(personId: string): boolean {
  try {
    return (localStorage.getItem(WRITER) ?? personId) === personId;
  } catch {
    return true;
  }
}

/** From now on what is kept is this person's. */
export function keepWriter(personId: string): void {
  try {
    localStorage.setItem(WRITER, personId);
  } catch {
    // Then nothing is kept either.
  }
}
