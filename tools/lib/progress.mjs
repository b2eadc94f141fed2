import { existsSync, readFileSync } from 'node:fs';

/** Reads what `gather` in test/support wrote while specs began and ended; lines that a stopped run cut off are left out. */
export function readProgress(file) {
  const began = new Map();
  const seconds = new Map();
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
    const note = parsed(line);
    if (note?.began) began.set(note.file, note.began);
    if (note?.ended) seconds.set(note.file, (note.ended - began.get(note.file)) / 1_000);
  }
  return { seconds, unfinished: [...began.keys()].filter((title) => !seconds.has(title)) };
}

function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
