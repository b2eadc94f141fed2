import type { RefusalParams } from '@peyvand/kernel';

const REASONS: Readonly<Record<string, string>> = {
  REQUIRED: 'must be filled',
  TOO_LONG: 'is longer than {max} characters',
  TOO_SHORT: 'is shorter than {min} characters',
  TOO_SMALL: 'is below {min}',
  TOO_LARGE: 'is above {max}',
  TOO_MANY: 'has more than {max} entries',
  TOO_FEW: 'has too few entries',
  MALFORMED: 'does not have the form asked for',
  UNKNOWN_CODE: 'is not a code of its list',
  BIDI_CONTROL: 'holds invisible direction controls',
  MIXED_SCRIPTS: 'mixes letters of alphabets that look alike',
  NOT_A_NUMBER: 'is not a number: {value}',
  NOT_A_YEAR: 'is not a year of either calendar: {value}',
  NOT_A_DATE: 'is not a date of either calendar: {value}',
  NOT_JSON: 'the line is not JSON',
  NOT_AN_OBJECT: 'the line is not an object',
  NOT_STORABLE: 'holds something that cannot be stored',
  LINE_TOO_LONG: 'the line is too long',
  TOO_MANY_CELLS: 'the row has more cells than the first one: {value}',
  ORGANIZATION_EXISTS: 'an organization of this name at this place is here with members of its own',
  OWNER_NOT_LISTED: 'import the organization it belongs to first',
  CLOSES_TOO_EARLY: 'is over, or before the opening',
  NO_OFFICE: 'no office is in charge',
};

/** What a person who mends the file needs to know. */
export function reasonOf(code: string, params: RefusalParams = {}): string {
  const words = REASONS[code] ?? code.toLowerCase().replaceAll('_', ' ');
  return words.replaceAll(/\{(\w+)\}/g, (_match, name: string) => String(params[name] ?? '')).trim();
}
