import { useLingui } from '@lingui/react';
import type { Locale } from '../lib/locale';

/** The language of the page. */
export const useLocale = (): Locale => useLingui().i18n.locale as Locale;
