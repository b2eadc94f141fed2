import { useEffect, useState, useSyncExternalStore } from 'react';
import { Autosave, type AutosaveOptions, type Left, type SaveState } from './autosave';

export type { Saved, SaveState } from './autosave';

export interface Autosaving<Value, Theirs> {
  readonly state: SaveState<Theirs>;
  readonly change: (value: Value) => void;
  readonly flush: () => Promise<boolean>;
  readonly resolve: (value: Value) => void;
  readonly forget: (revision?: number) => void;
  /** What a former tab left on this device; the page says so and takes it into its form with `change`. */
  readonly left: Left<Value> | undefined;
}

/**
 * Saves a form as it is written. `change` is called with the whole value at each change; show the state with
 * `SaveState`. Leaving the page, coming back to it and a line that is there again save at once.
 */
export function useAutosave<Value, Theirs>(options: AutosaveOptions<Value, Theirs>): Autosaving<Value, Theirs> {
  const [autosave] = useState(() => new Autosave(options));
  useEffect(() => autosave.use(options));
  const state = useSyncExternalStore(autosave.listen, () => autosave.state);
  useEffect(() => {
    const now = (): void => void autosave.flush();
    document.addEventListener('visibilitychange', now);
    addEventListener('pagehide', now);
    addEventListener('online', now);
    return () => {
      document.removeEventListener('visibilitychange', now);
      removeEventListener('pagehide', now);
      removeEventListener('online', now);
      now();
    };
  }, [autosave]);
  const { change, flush, resolve, forget, left } = autosave;
  return { state, change, flush, resolve, forget, left };
}
