import { useRef } from 'react';

/** What is chosen while the choice before is still being saved waits for it, and is not lost. */
export function useInTurn<Args extends unknown[]>(send: (...args: Args) => Promise<unknown>): (...args: Args) => void {
  const line = useRef<Promise<unknown>>(Promise.resolve());
  return (...args) => {
    line.current = line.current.then(() => send(...args));
  };
}
