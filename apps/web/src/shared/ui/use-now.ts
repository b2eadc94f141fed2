import { useSyncExternalStore } from 'react';
import { serverNow } from '../api/clock';

const TICK = 15_000;
let now = serverNow();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function listen(changed: () => void): () => void {
  listeners.add(changed);
  timer ??= setInterval(() => {
    now = serverNow();
    for (const tell of listeners) tell();
  }, TICK);
  return () => {
    listeners.delete(changed);
    if (listeners.size) return;
    clearInterval(timer);
    timer = undefined;
  };
}

function read(): number {
  // While nothing listened the clock stood still.
  if (!timer && Math.abs(serverNow() - now) > TICK) now = serverNow();
  return now;
}

/** The server's time, a few times a minute; one clock for all that is shown. */
export const useNow = (): number => useSyncExternalStore(listen, read);
