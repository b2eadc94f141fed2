import { useRef, useState } from 'react';
import { newKey } from '@/shared/api/act';
import { ApiError } from '@/shared/api/refused';
import { useWords } from '@/shared/words/codes';

/** Sends a small form; a repeat after a lost answer has the same key, and what is refused stands beside its field. */
export function useAdding(send: (idempotencyKey: string) => Promise<unknown>, onDone: () => void) {
  const words = useWords();
  const key = useRef(newKey());
  const [error, setError] = useState<unknown>(null);
  const [isSending, setSending] = useState(false);
  const add = async (): Promise<void> => {
    setSending(true);
    setError(null);
    try {
      await send(key.current);
      onDone();
    } catch (fault) {
      setError(fault);
      setSending(false);
    }
  };
  const refusals = error instanceof ApiError ? error.refusals : [];
  const at = (field: string): string | undefined => {
    const found = refusals.find((refusal) => refusal.field?.split('.').at(-1) === field);
    return found && words.refusal(found);
  };
  return { add, at, isSending, fault: error && !refusals.some(({ field }) => field) ? words.fault(error) : null };
}
