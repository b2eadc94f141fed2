import { randomBytes } from 'node:crypto';
import { canonicalText, sha256 } from '@peyvand/kernel';
import type { ProposalContent } from './proposal-content.model.js';

export interface Sealed {
  /** The exact text the digest covers; the bidder keeps it. */
  readonly copy: string;
  /** 32 random bytes as hexadecimal text. They leave with the receipt and are stored nowhere. */
  readonly secret: string;
  readonly digest: string;
}

interface Place {
  readonly rfpId: string;
  readonly partyId: string;
  readonly proposalId: string;
  readonly version: number;
}

/** Without the random bytes a price could be found from the digest by trying values. */
export function seal(place: Place, content: ProposalContent): Sealed {
  const copy = canonicalText({ ...place, content: JSON.parse(JSON.stringify(content)) as unknown });
  const secret = randomBytes(32);
  return { copy, secret: secret.toString('hex'), digest: sha256(Buffer.concat([secret, Buffer.from(copy, 'utf8')])) };
}
