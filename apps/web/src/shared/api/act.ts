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
  const data = await request(document, variables);
  const refusals = Object.values(data).flatMap(
    (payload: { refusals?: readonly Refusal[] } | null) => payload?.refusals ?? [],
  );
  if (refusals.length) throw new ApiError('BAD_INPUT', refusals);
  if (!quietly) await refresh();
  return data;
}

/** A key under which a repeat after a lost answer is the same request. */
export const newKey = (): string => crypto.randomUUID();
