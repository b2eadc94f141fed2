import { StoreNotices } from '@peyvand/contracts';
import type { TestApi } from './api.js';
import { found } from './found.js';

/** Waits until nothing waits to be told. */
export const allTold = (api: TestApi): Promise<unknown> =>
  found(
    async () =>
      (
        await api.owner.query('select 1 from outbox where consumer = $1 and done_at is null and dead_at is null', [
          StoreNotices.name,
        ])
      ).rowCount,
    (count) => count === 0,
  );

/** Kinds that a person was told about an object, or about all, in the order of the inbox, the oldest first. */
export async function toldOf(api: TestApi, person: { id: string }, objectId?: string): Promise<string[]> {
  await allTold(api);
  const { data } = await api
    .as(person)
    .request('query ($objectId: ID) { notices(filter: { objectId: $objectId }, first: 50) { nodes { kind } } }', {
      objectId,
    });
  return data.notices.nodes.map(({ kind }: { kind: string }) => kind).reverse();
}
