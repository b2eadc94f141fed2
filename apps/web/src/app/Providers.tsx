import { useLingui } from '@lingui/react';
import { DirectionProvider, MantineProvider } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { directionOf, type Locale } from '@/shared/lib/locale';
import { lazily } from '@/shared/ui/lazily';
import { schemeManager } from './scheme';
import { themeOf, variablesOf } from './theme';

/** The policy of the page lets in the styles that carry its word. */
const nonce = (): string => document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
// Where the lock of the page behind a dialog looks for it.
Object.assign(globalThis, { __webpack_nonce__: nonce() });

/** What was said before it came waits in its store. */
const Toasts = lazily(async () => (await import('./Toasts')).Toasts);

/** Looks and direction, by the language of the page. */
export function Providers({ children }: { children: ReactNode }) {
  const locale = useLingui().i18n.locale as Locale;
  const theme = useMemo(() => themeOf(locale), [locale]);
  return (
    <DirectionProvider key={locale} initialDirection={directionOf(locale)}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={variablesOf}
        colorSchemeManager={schemeManager}
        defaultColorScheme="auto"
        getStyleNonce={nonce}
      >
        <Toasts position={locale === 'fa' ? 'bottom-right' : 'bottom-left'} />
        {children}
      </MantineProvider>
    </DirectionProvider>
  );
}
