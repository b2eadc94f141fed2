import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useAutosave } from '@/shared/drafts/use-autosave';
import { useLocale } from '@/shared/ui/use-locale';
import { draftOf, EMPTY, isSame, type Draft } from './draft';
import { newProblemQuery } from './new-problem-query';
import { NEW, ProblemSaver, type ForWhom, type Theirs } from './save-problem';

/** The draft that is written: begun with its first words, saved as it grows, brought back after the tab was killed. */
export function useDraft(problemId: string | undefined, onBegun: (id: string) => void) {
  const locale = useLocale();
  // What was read when the page was opened; later reads are of what is written here.
  const [former] = useState(problemId);
  const { data } = useSuspenseQuery(newProblemQuery(locale, former));
  const [read] = useState(data.problem ?? null);
  const [id, setId] = useState(former);
  const [forWhom, setForWhom] = useState<ForWhom>({});
  const [saver] = useState(
    () =>
      new ProblemSaver(former, (begun) => {
        setId(begun);
        onBegun(begun);
      }),
  );
  const saved = read ? draftOf(read) : EMPTY;
  const autosave = useAutosave<Draft, Theirs>({
    name: id ? `problem.${id}` : NEW,
    revision: read?.draftRevision ?? 0,
    takeUp: (kept) => (isSame(kept, saved) ? undefined : kept),
    save: (value, revision) => saver.save(value, revision, forWhom),
  });
  const [draft, setDraft] = useState(autosave.left?.value ?? saved);
  const isBroughtBack = Boolean(autosave.left);

  useEffect(() => {
    if (isBroughtBack) autosave.change(draft);
    // Once, with what was brought back.
  }, [isBroughtBack]);

  const change = (next: Draft): void => {
    setDraft(next);
    autosave.change(next);
  };
  return {
    id,
    read,
    fields: data.inputs.inputs.find(({ name }) => name === 'CreateProblemInput')?.fields ?? [],
    draft,
    change,
    autosave,
    saver,
    forWhom,
    setForWhom,
    isBroughtBack,
  };
}
