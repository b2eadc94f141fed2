import { analyse, toAsciiDigits } from '@peyvand/language';
import type { Identifying } from '@peyvand/organizations';

/** Fewer digits than this are found in any text with figures. */
const DIGITS_MIN = 6;

const keysOf = (text: string): string => ` ${analyse(text).map(({ key }) => key).join(' ')} `;
const digitsOf = (text: string): string => toAsciiDigits(text).replaceAll(/\D/g, '');
const hostOf = (link: string): string => link.replace(/^https?:\/\//i, '').replace(/^www\./i, '').replace(/\/.*$/, '');

/** Whether a text holds a name, number, mail address or link of the organization. The gates of definition and RFP look closer. */
export function givesAway(text: string, { names, identifiers, phones, emails, links }: Identifying): boolean {
  const keys = keysOf(text);
  const lower = text.toLowerCase();
  const runs = [...toAsciiDigits(text).matchAll(/\d(?:[\s()/.-]*\d)+/g)].map(([run]) => digitsOf(run));
  const numbers = [...identifiers, ...phones.map((phone) => digitsOf(phone).replace(/^(?:00)?98/, '').replace(/^0+/, ''))].map(digitsOf);
  return names.map(keysOf).some((name) => name.trim() !== '' && keys.includes(name))
    || numbers.some((number) => number.length >= DIGITS_MIN && runs.some((run) => run.includes(number)))
    || [...emails, ...links.map(hostOf)].some((mark) => mark !== '' && lower.includes(mark.toLowerCase()));
}
