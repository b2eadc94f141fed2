import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

/** What is true today, in plain words, the furthest first; each leads to a level. */
export const READINESS: readonly { readonly level: number; readonly says: MessageDescriptor }[] = [
  { level: 9, says: msg`It is used every day in real work` },
  { level: 8, says: msg`It is finished, and tests or a certificate show it` },
  { level: 7, says: msg`It was tried where it will be used` },
  { level: 6, says: msg`A prototype works in conditions like the real ones` },
  { level: 5, says: msg`Its parts were tested in simulated use` },
  { level: 4, says: msg`Its parts work together in the laboratory` },
  { level: 3, says: msg`A first experiment proved the idea` },
  { level: 2, says: msg`There is a written concept` },
  { level: 1, says: msg`Only the principle is known` },
];
/** From this level on somebody must have seen it work. */
export const ASKS_EVIDENCE = 6;
