import { account, say } from '@peyvand/words';
import type { Locale } from '../people/person.entity.js';

type Name = 'confirmAddress' | 'alreadyThere' | 'passwordReset' | 'emailChange' | 'emailUndo';

interface MailText {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly label: string;
}

/**
 * The mails about an account. `confirmAddress` opens one; of `alreadyThere` its owner learns that somebody registered
 * with the address, and whoever did learns nothing.
 */
export function accountMail(name: Name, locale: Locale): MailText {
  const part = (what: 'subject' | 'lead' | 'rest' | 'button'): string =>
    say(account.phrases[`${name}.${what}`], locale);
  return { subject: part('subject'), paragraphs: [part('lead'), part('rest')], label: part('button') };
}
