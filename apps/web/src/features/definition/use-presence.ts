import { useEffect } from 'react';
import { LeaveItDocument, ShowMeDocument, type DefinitionSectionKey } from '@/generated/graphql';
import { request } from '@/shared/api/request';

const BEAT = 25_000;

/** Tells the others where the reader is, until the page is left; it hinders nobody. */
export function usePresence(definitionId: string, section: DefinitionSectionKey | null): void {
  useEffect(() => {
    const show = (): void => {
      if (document.hidden) return;
      // Not to be seen for a while is no harm.
      void request(ShowMeDocument, { input: { definitionId, section } }).catch(() => undefined);
    };
    show();
    const timer = setInterval(show, BEAT);
    return () => clearInterval(timer);
  }, [definitionId, section]);
  useEffect(
    () => () => void request(LeaveItDocument, { input: { definitionId } }).catch(() => undefined),
    [definitionId],
  );
}
