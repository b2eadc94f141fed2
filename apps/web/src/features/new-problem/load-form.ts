import type { QueryClient } from '@tanstack/react-query';
import { referenceQuery } from '@/shared/lib/reference';
import { isLocale } from '@/shared/lib/locale';
import { loadWords } from '@/shared/words/catalogues';
import { newProblemQuery } from './new-problem-query';

/** A draft is read anew each time: what was cached may be older than what was saved from here. */
export async function loadForm(queryClient: QueryClient, locale: string, id: string | undefined): Promise<void> {
  if (!isLocale(locale)) return;
  void queryClient.prefetchQuery(referenceQuery);
  await Promise.all([
    queryClient.fetchQuery({ ...newProblemQuery(locale, id), staleTime: id ? 0 : Infinity }),
    loadWords(locale, ['new-problem'], ['problem', 'rfp']),
  ]);
}

/** Which step of the form an address names; the address counts from one. */
export const stepOfSearch = (given: unknown): number | undefined =>
  typeof given === 'number' && Number.isInteger(given) && given > 1 && given <= 4 ? given : undefined;
