import { useEffect, useRef, useState } from 'react';
import { useAutosave, type Saved } from '../drafts/use-autosave';
import type { Content } from './form';
import { textOf } from './form';
import type { Versions } from './Conflict';

interface Options {
  /** Of the copy on this device. */
  readonly name: string;
  readonly value: Content;
  readonly revision: number;
  readonly save: (value: Content, revision: number) => Promise<Saved<Versions>>;
}

/** A part of a text as it is written: saved by itself, kept on this device, and never laid over somebody else's. */
export function useContent({ name, value: read, revision, save }: Options) {
  const at = useRef(revision);
  const autosave = useAutosave<Content, Versions>({
    name,
    revision,
    save: async (written, from) => {
      const saved = await save(written, from);
      // Both wrote the same, or an answer was lost on its way.
      const isSame = saved.theirs && textOf(saved.theirs.theirs) === textOf(written);
      if (!saved.theirs || isSame) at.current = Math.max(at.current, saved.revision);
      return isSame ? { revision: saved.revision } : saved;
    },
    delay: 1_800,
  });
  const { state, change, forget, resolve, left } = autosave;
  const [value, setValue] = useState<Content>(left?.value ?? read);
  const [merging, setMerging] = useState<Versions | null>(null);

  // What another tab or a broken line left is sent on the revision it was written on, so that a conflict shows.
  useEffect(() => {
    if (!left || textOf(left.value) === textOf(read)) return forget(revision);
    forget(left.revision);
    change(left.value);
    // Once, when the page opens.
  }, []);

  // Somebody else's text is taken over while nothing of mine waits.
  const isQuiet = state.kind === 'idle' || state.kind === 'saved';
  useEffect(() => {
    if (revision <= at.current || !isQuiet) return;
    at.current = revision;
    if (textOf(read) === textOf(value)) return;
    setValue(read);
    forget(revision);
    // The text as it is now, whenever a newer one was read.
  }, [revision, isQuiet]);

  const goOn = (): void => {
    if (state.kind !== 'conflict') return;
    at.current = state.revision;
    resolve(value);
  };
  const write = (next: Content): void => {
    setValue(next);
    change(next);
  };
  return {
    value,
    write,
    state,
    flush: autosave.flush,
    conflict: state.kind === 'conflict' ? state.theirs : null,
    merging,
    keepMine: () => {
      setMerging(null);
      goOn();
    },
    takeTheirs: () => {
      if (state.kind !== 'conflict') return;
      setValue(state.theirs.theirs);
      at.current = state.revision;
      forget(state.revision);
    },
    together: () => {
      if (state.kind !== 'conflict') return;
      setMerging(state.theirs);
      goOn();
    },
  };
}
