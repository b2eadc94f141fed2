import { allOrganizations } from './cast-writer.js';
import type { Desk } from './desk.js';

interface Paper {
  readonly type: 'problem' | 'rfp';
  readonly id: string;
  readonly name: string;
  readonly bytes: () => Buffer | Promise<Buffer>;
}

/** Once, however often the demo is laid out. */
export async function attach(desk: Desk, who: string, { type, id, name, bytes }: Paper): Promise<void> {
  const query = `query ($id: ID!) { answer: ${type}(id: $id) { files { id } } }`;
  if ((await desk.ask<{ files: unknown[] }>(who, query, { id })).files.length) return;
  const organizationId = await organizationOf(desk, who);
  await desk.send(who, { objectType: type, objectId: id, organizationId }, name, await bytes());
}

export async function organizationOf(desk: Desk, who: string): Promise<string> {
  const { memberships } = await desk.ask<{ memberships: { organization: { id: string; name: string } }[] }>(
    who,
    '{ answer: me { memberships { organization { id name } } } }',
  );
  const name = allOrganizations.find(({ key }) => key === who)?.name;
  return memberships.find(({ organization }) => organization.name === name)?.organization.id ?? '';
}
