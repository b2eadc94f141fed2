import { Refusals } from '@peyvand/kernel';
import { checkInput } from '../graphql/input-fields.js';

/** What was filled in, by name of field. */
export type PageForm = Readonly<Record<string, string>>;

/** Twice the longest password in its widest encoding, and the rest of the largest form. */
export const FORM_BYTES = 8_192;
const FIELDS_MAX = 10;

/** Null for what is no form of ours: too many fields, or one name twice. */
export function readForm(body: string): PageForm | null {
  const pairs = [...new URLSearchParams(body)];
  const form = new Map(pairs);
  return pairs.length > FIELDS_MAX || form.size < pairs.length ? null : Object.fromEntries(form);
}

/** What a form says, checked and normalised like the input of the mutation. @throws Refusals */
export function inputOf<Input extends object>(owner: new () => Input, values: object): Input {
  const { value, refusals } = checkInput(owner, values);
  Refusals.throwIfAny(refusals);
  return value as Input;
}
