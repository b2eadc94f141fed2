import { useEffect, useState } from 'react';
import { askAgainBy } from '@/shared/api/session';
import { lazily } from '@/shared/ui/lazily';
import { useLocale } from '@/shared/ui/use-locale';
import type { Viewer } from '@/shared/viewer/viewer';
import { loadWords } from '@/shared/words/catalogues';

const SignInAgainBody = lazily(async () => (await import('./SignInAgainBody')).SignInAgainBody);

/** Waits for a session that ends under one's hands. */
export function SignInAgain({ viewer }: { viewer: Viewer }) {
  const locale = useLocale();
  const [waiting, setWaiting] = useState<{ answer: (isIn: boolean) => void } | null>(null);
  useEffect(() => {
    askAgainBy(
      () => new Promise((answer) => void loadWords(locale, [], ['account']).finally(() => setWaiting({ answer }))),
    );
    return () => askAgainBy(null);
  }, [locale]);
  if (!waiting) return null;
  const end = (isIn: boolean): void => {
    setWaiting(null);
    waiting.answer(isIn);
  };
  return <SignInAgainBody viewer={viewer} onAnswer={end} />;
}
