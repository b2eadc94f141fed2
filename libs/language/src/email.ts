import { domainToASCII } from 'node:url';
import { cleanText, ZWNJ } from './clean.js';

const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~\-\p{L}\p{M}\p{N}]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~\-\p{L}\p{M}\p{N}]+)*$/u;
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,58}[a-z0-9])$/;
/** What an URL would end its host at, or read as another notation of a byte. */
const NO_DOMAIN = /[/\\?#:@%[\]\s]/;

/**
 * The one spelling of a mailbox in which it is kept and compared: without case, unseen marks and blanks around it, the
 * name in NFC, the domain in ASCII, so that mail reaches it through servers of any age. What is no address comes back
 * folded as far as it goes.
 */
export function foldEmail(text: string): string {
  // A joiner within a word stays: it is part of some Persian domains.
  const seen = cleanText(text).trim();
  const at = seen.lastIndexOf('@');
  const fold = (part: string): string => part.replaceAll(ZWNJ, '').normalize('NFC').toLowerCase().normalize('NFC');
  if (at < 0) return fold(seen);
  const domain = seen.slice(at + 1);
  // As it is written where that is a name; else a joiner in it was pasted along as well.
  const ascii = NO_DOMAIN.test(domain) ? '' : domainToASCII(domain) || domainToASCII(fold(domain));
  return `${fold(seen.slice(0, at))}@${ascii || fold(domain)}`;
}

/** Whether a folded text is an address that mail can be sent to: 64 bytes of name and 254 in all, as SMTP has it. */
export function isEmail(folded: string): boolean {
  const at = folded.lastIndexOf('@');
  const [local, domain] = [folded.slice(0, Math.max(at, 0)), folded.slice(at + 1)];
  return (
    Buffer.byteLength(local) <= 64 &&
    Buffer.byteLength(folded) <= 254 &&
    LOCAL.test(local) &&
    DOMAIN.test(domain) &&
    domainToASCII(domain) === domain
  );
}
