import { foldJoined } from '@peyvand/language';
import { Refusal, Refusals } from '@peyvand/kernel';
import type { IdentifierInput } from './organization.inputs.js';
import type { Identifier } from './organization.repository.js';

/** Registers print blanks, dashes and digits of several scripts; they all mean the same number. */
export const normalizeIdentifier = (value: string): string =>
  foldJoined(value)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();

const WEIGHTS = [29, 27, 23, 19, 17, 29, 27, 23, 19, 17];

/** Whether it is a national id of a legal body in Iran: eleven digits, of which the last proves the others. */
export function isNationalId(value: string): boolean {
  if (!/^\d{11}$/.test(value)) return false;
  const digits = [...value].map(Number);
  const added = (digits[9] ?? 0) + 2;
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * ((digits[place] ?? 0) + added), 0);
  return (sum % 11) % 10 === digits[10];
}

/** Of the other registers nobody here knows the rules. */
const isWellFormed = (scheme: string, country: string, value: string): boolean =>
  scheme === 'nationalId' && country === 'IR' ? isNationalId(value) : value !== '';

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
    read.flatMap(({ scheme, country: of, value }, place) => {
      if (scheme === 'import') return [new Refusal('UNKNOWN_CODE', `${field}.${place}.scheme`)];
      return isWellFormed(scheme, of, value) ? [] : [new Refusal('MALFORMED', `${field}.${place}.value`)];
    }),
  );
  return [...new Map(read.map((one) => [`${one.scheme} ${one.country} ${one.value}`, one])).values()];
}
