import { useState } from 'react';
import { dropDraft, keepDraft, readDraft } from '../drafts/local-drafts';

/** What is written and saved only by its button: kept on this device until then, and after a closed page too. */
export function useKept<Value>(name: string): readonly [Value | undefined, (value: Value | undefined) => void] {
  const [kept, setKept] = useState(() => readDraft<Value>(name)?.value);
  const keep = (value: Value | undefined): void => {
    setKept(value);
    if (value === undefined) dropDraft(name);
    else keepDraft(name, value);
  };
  return [kept, keep];
}
