import type { TypedDocumentString } from '@/generated/graphql';
import { refresh } from './query';
import { ApiError, type Refusal } from './refused';
import { request } from './request';

/**
 * Does something, then asks anew for what is shown.
 * @throws ApiError BAD_INPUT with the refusals of the payload, whatever else the API refused.
 */
export async function act<Data extends object, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { quietly = false } = {},
): Promise<Data> {
  const { sent, answered } = underItsKey(document, variables);
  const data = await request(document, sent);
  answered();
  const refusals = Object.values(data).flatMap(
    (payload: { refusals?: readonly Refusal[] } | null) => payload?.refusals ?? [],
  );
  if (refusals.length) throw new ApiError('BAD_INPUT', refusals);
  if (!quietly) await refresh();
  return data;
}

/** A key for what is done once; `act` holds it until there is an answer. */
export const newKey = (): string => crypto.randomUUID();

/** Keys of what was sent and not answered yet, by what it says. */
const unanswered = new Map<string, string>();

/**
 * After a lost answer the same once more goes out under the key of its first try, so that it is done once; whoever
 * changed a word meanwhile says something else, to which the API would refuse that key.
 */
function underItsKey<Variables>(
  document: object,
  variables: Variables,
): { readonly sent: Variables; readonly answered: () => void } {
  const { input } = variables as { readonly input?: { readonly idempotencyKey?: string | null } };
  if (!input?.idempotencyKey) return { sent: variables, answered: () => {} };
  const said = JSON.stringify([document, { ...variables, input: { ...input, idempotencyKey: undefined } }]);
  const idempotencyKey = unanswered.get(said) ?? input.idempotencyKey;
  unanswered.set(said, idempotencyKey);
  return { sent: { ...variables, input: { ...input, idempotencyKey } }, answered: () => unanswered.delete(said) };
}
