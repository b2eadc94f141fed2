import { useRef, useState } from 'react';
import { ApiError, type Refusal } from '../api/refused';
import { useWords } from '../words/codes';

export interface Sending<Args extends unknown[]> {
  /** Answers whether it was done; a second press while it runs does nothing. */
  readonly send: (...args: Args) => Promise<boolean>;
  readonly isSending: boolean;
  /** What the API says of a field. */
  readonly of: (field: string) => string | undefined;
  /** What was refused with this code, for a way on that the form knows. */
  readonly refused: (code: string) => Refusal | undefined;
  /** What it says besides, or what went wrong. */
  readonly fault: string | undefined;
}

/** Sends what a form holds and words what comes back: beside its field where the form has it, else above the button. */
export function useSending<Args extends unknown[]>(
  work: (...args: Args) => Promise<unknown>,
  fields: readonly string[] = [],
): Sending<Args> {
  const words = useWords();
  const [error, setError] = useState<unknown>(null);
  const isRunning = useRef(false);
  const [isSending, setSending] = useState(false);
  const refusals: readonly Refusal[] = error instanceof ApiError ? error.refusals : [];
  const isPlaced = ({ field }: Refusal): boolean => fields.includes(nameOf(field));
  const general = refusals.find((refusal) => !isPlaced(refusal));
  return {
    send: async (...args) => {
      if (isRunning.current) return false;
      isRunning.current = true;
      setSending(true);
      setError(null);
      try {
        await work(...args);
        return true;
      } catch (fault) {
        setError(fault);
        return false;
      } finally {
        isRunning.current = false;
        setSending(false);
      }
    },
    isSending,
    of: (field) => {
      const refused = refusals.find((refusal) => nameOf(refusal.field) === field);
      return refused && words.refusal(refused);
    },
    refused: (code) => refusals.find((refusal) => refusal.code === code),
    fault: general ? words.refusal(general) : error && !refusals.length ? words.fault(error) : undefined,
  };
}

/** `identifiers.0.value` is said beside `identifiers`. */
const nameOf = (field: string | null | undefined): string => field?.replace(/^input\./, '').split('.')[0] ?? '';
