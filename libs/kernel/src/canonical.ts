import { createHash } from 'node:crypto';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined };

/**
 * One text for one content: keys sorted, no blanks, Unicode NFC. Signatures and receipts hash this text,
 * and the text itself is stored, because jsonb reorders keys.
 */
export function canonicalText(value: unknown): string {
  return write(value as Json);
}

function write(value: Json): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  const members = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const member = value[key];
      return member === undefined ? [] : [`${JSON.stringify(key)}:${write(member)}`];
    });
  return `{${members.join(',')}}`;
}

/** SHA-256 as 64 hexadecimal digits. */
export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}
