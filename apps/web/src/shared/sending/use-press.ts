import { notifications } from '@mantine/notifications';
import { useRef, useState } from 'react';
import { useWords } from '../words/codes';

interface Press<Args extends unknown[]> {
  /** Answers whether it was done. */
  readonly press: (...args: Args) => Promise<boolean>;
  readonly isBusy: boolean;
}

/** What a button does at once: a second press while it runs does nothing, and what goes wrong is told in passing. */
export function usePress<Args extends unknown[]>(work: (...args: Args) => Promise<unknown>): Press<Args> {
  const words = useWords();
  const isRunning = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const press = async (...args: Args): Promise<boolean> => {
    if (isRunning.current) return false;
    isRunning.current = true;
    setBusy(true);
    try {
      await work(...args);
      return true;
    } catch (fault) {
      notifications.show({ message: words.fault(fault), color: 'pomegranate', autoClose: 8_000 });
      return false;
    } finally {
      isRunning.current = false;
      setBusy(false);
    }
  };
  return { press, isBusy };
}
