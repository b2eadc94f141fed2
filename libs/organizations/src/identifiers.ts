import { foldJoined } from '@peyvand/language';
import { Refusal, Refusals } from '@peyvand/kernel';
import type { IdentifierInput } from './organization.inputs.js';
import type { Identifier } from './organization.repository.js';

/** Registers print blanks, dashes and digits of several scripts; they all mean the same number. */
export const normalizeIdentifier = (value: string): string =>
  foldJoined(value)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();

/**
 * Identifiers in the form they are compared in, each once. @throws Refusal for one that cannot be given or holds
 * nothing.
 */
export function identifiersOf(inputs: readonly IdentifierInput[], country: string, field: string): Identifier[] {
  const read = inputs.map((input) => ({
    scheme: input.scheme,
    country: input.country ?? country,
    value: normalizeIdentifier(input.value),
  }));
  Refusals.throwIfAny(
    read.flatMap(({ scheme, value }, place) => {
      if (scheme === 'import') return [new Refusal('UNKNOWN_CODE', `${field}.${place}.scheme`)];
      return value ? [] : [new Refusal('MALFORMED', `${field}.${place}.value`)];
    }),
  );
  return [...new Map(read.map((one) => [`${one.scheme} ${one.country} ${one.value}`, one])).values()];
}
