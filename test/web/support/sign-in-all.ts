import { Hand } from './people.js';

/** Who signs in by hand in the tests is not among them: a code of the second factor holds once. */
export const PEOPLE = ['weaver', 'miller', 'foundry', 'definer', 'definer.two', 'vision', 'sensors', 'steam'];
export const OFFICERS = ['admin', 'carpet.head', 'food.head', 'food.second'];

/** One at a time: passwords are made slow on purpose. */
export default async function signInAll(): Promise<void> {
  for (const person of PEOPLE) await Hand.signIn(person, false);
  for (const person of OFFICERS) await Hand.signIn(person, true);
}
