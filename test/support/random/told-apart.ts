import type { GraphQLField } from 'graphql';
import { newId } from '@peyvand/kernel';
import { operationOf } from '../arguments.js';
import type { TestApi } from '../api.js';
import type { Aim } from './random-input.js';
import { isOfItsOffice, maySee } from './visibility.js';

/** What somebody tries on an object. */
export interface Turn {
  readonly field: GraphQLField<unknown, unknown>;
  readonly person: string;
  readonly variables: Record<string, unknown>;
  readonly aim: Aim | null;
}

interface Refused {
  readonly code: string;
  readonly params: readonly object[];
}

interface Answer {
  readonly data?: Readonly<Record<string, { readonly refusals?: readonly Refused[] } | null>> | null;
  readonly errors?: readonly { readonly extensions: { readonly code?: unknown } }[];
}

/** What an answer tells, save ids: codes of faults and refusals, and whether there is an object. */
function toldBy(answer: Answer, name: string, id: string): string {
  const { refusals, ...objects } = answer.data?.[name] ?? {};
  const told = { errors: answer.errors?.map(({ extensions }) => extensions.code), refusals, objects };
  return JSON.stringify(told).replaceAll(id, 'id');
}

/** Where trying something on an object that one does not see is answered otherwise than on one that is not there. */
export async function toldApart(api: TestApi, turn: Turn, answer: Answer): Promise<string[]> {
  const { field, person, variables, aim } = turn;
  if (!aim) return [];
  const strange = newId();
  const unknown = JSON.parse(JSON.stringify(variables).replaceAll(aim.id, strange)) as Record<string, unknown>;
  const other = await api.as({ id: person }).request(operationOf('mutation', field), unknown);
  const [one, two] = [toldBy(answer, field.name, aim.id), toldBy(other as Answer, field.name, strange)];
  if (one === two) return [];
  // A worker may have shown it to them just before they were answered; whether they may take the step, the tables ask.
  if (await maySee(api, aim.word, aim.id, person)) return [];
  if (isBarring(answer, field.name) && (await isOfItsOffice(api, aim.word, aim.id, person))) return [];
  return [`${field.name} tells ${person} of ${aim.word} ${aim.id}: ${one}, of an unknown one ${two}`];
}

/** The word that somebody is barred, and no other beside it. */
function isBarring(answer: Answer, name: string): boolean {
  const { refusals = [], ...objects } = answer.data?.[name] ?? {};
  const said = refusals.map(({ code, params }) => [code, ...params]);
  return JSON.stringify(said) === '[["RECUSED"]]' && Object.values(objects).every((object) => object === null);
}
