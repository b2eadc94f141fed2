import { createHmac } from 'node:crypto';
import { canonicalText, sha256 } from '@peyvand/kernel';
import type { ProposalContent } from './proposal-content.model.js';

export interface Sealed {
  /** The exact text the digest covers; the bidder keeps it. */
  readonly copy: string;
  readonly digest: string;
}

interface Place {
  readonly rfpId: string;
  readonly partyId: string;
  readonly proposalId: string;
  readonly version: number;
}

const textOf = (content: object): unknown => JSON.parse(JSON.stringify(content)) as unknown;

/** Without the random bytes of `secret` a price could be found from the digest by trying values. */
export function seal(place: Place, content: ProposalContent, secret: Uint8Array): Sealed {
  const copy = canonicalText({ ...place, content: textOf(content) });
  return { copy, digest: sha256(Buffer.concat([secret, Buffer.from(copy, 'utf8')])) };
}

/** What tells a repeat from another content, of which nobody without the key can find the content by trying values. */
export const fingerprint = (content: object, key: string | Uint8Array): string =>
  createHmac('sha256', key)
    .update(`proposal\n${canonicalText(textOf(content))}`)
    .digest('hex');
