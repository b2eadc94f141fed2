import { registerEnumType } from '@nestjs/graphql';
import { enumOf, sha256 } from '@peyvand/kernel';
import { signable, type DefinitionDocument } from './definition-document.js';

export const Integrities = enumOf('intact', 'broken');
export type Integrity = keyof typeof Integrities;
registerEnumType(Integrities, {
  name: 'DefinitionIntegrity',
  description: 'Whether a signed text is what was signed.',
  valuesMap: {
    intact: { description: 'Byte for byte.' },
    broken: { description: 'It was changed after the signature; no step is taken on it.' },
  },
});

interface Signed {
  readonly canonicalText: string | null;
  readonly contentHash: string | null;
  readonly signedAt: Date | null;
  readonly brokenAt: Date | null;
}

/**
 * Computes the hash anew from the frozen text and from the sections; null while nothing is signed. Once found broken it
 * stays so.
 */
export function integrityOf(
  { canonicalText, contentHash, signedAt, brokenAt }: Signed,
  document: DefinitionDocument,
): Integrity | null {
  if (!signedAt) return null;
  const isSame =
    brokenAt === null && sha256(canonicalText ?? '') === contentHash && signable(document).hash === contentHash;
  return isSame ? 'intact' : 'broken';
}
