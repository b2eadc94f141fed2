import type { Entry, NoticeEntry } from './entry.js';

/** Keeps names and types of params, so that saying it is checked. */
export const entries = <const Words extends Readonly<Record<string, Entry>>>(words: Words): Words => words;
export const notices = <const Words extends Readonly<Record<string, NoticeEntry>>>(words: Words): Words => words;
