import type { SignedFile } from '@peyvand/files';
import { canonicalText, sha256 } from '@peyvand/kernel';
import type { DefinitionContent } from './definition-content.model.js';
import { SECTION_KEYS } from './definition-choices.js';

/** All that the owner's signature covers. */
export interface DefinitionDocument {
  readonly problemId: string;
  readonly number: number;
  readonly language: string;
  readonly confidentiality: string;
  readonly content: DefinitionContent;
  /** Left out where there are none. */
  readonly files?: readonly SignedFile[];
}

/**
 * The exact text to sign and its hash. A section that is not written counts as null, so that its absence is signed too.
 */
export function signable(document: DefinitionDocument): { text: string; hash: string } {
  const content = Object.fromEntries(SECTION_KEYS.map((key) => [key, document.content[key] ?? null]));
  const text = canonicalText(JSON.parse(JSON.stringify({ ...document, content })));
  return { text, hash: sha256(text) };
}
