import type { Identifying } from '@peyvand/organizations';
import type { RfpFinding } from './rfp-finding.js';
import type { PlacedText } from './rfp-texts.js';

/** What the words of a document fail: placeholders (C20), and for a hidden owner what names it (C38). */
export function wordFindings(_texts: readonly PlacedText[], _identifying: Identifying | null): RfpFinding[] {
  return [];
}
