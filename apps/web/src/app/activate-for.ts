import { i18n } from '@lingui/core';
import { queryClient } from '@/shared/api/query';
import { readingOf, tagOf } from '@/shared/lib/format';
import { directionOf, type Locale } from '@/shared/lib/locale';
import { viewerQuery } from '@/shared/viewer/viewer';
import { activate } from '@/shared/words/catalogues';

/**
 * Brings the page into a language. Who reads is asked for beside the words and not waited for: their digits and
 * calendar come with the answer.
 */
export async function activateFor(locale: Locale): Promise<void> {
  if (i18n.locale === locale) return;
  const viewer = queryClient.ensureQueryData(viewerQuery).catch(() => null);
  await activate(locale, tagOf(readingOf(locale, queryClient.getQueryData(viewerQuery.queryKey)?.me)));
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
  void viewer.then((answer) => {
    if (answer?.me && i18n.locale === locale) i18n.activate(locale, [tagOf(readingOf(locale, answer.me))]);
  });
}
