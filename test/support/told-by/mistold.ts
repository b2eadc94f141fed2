import type { EventName } from '@peyvand/contracts';
import { toldOf } from '@peyvand/notices';
import { Db } from '@peyvand/platform';
import type { TestApi } from '../api.js';
import type { ToldScene } from './scene.js';
import { SIDES, TOLD } from './table.js';

/** What an event about each kind of object carries. */
const CARRIES: Readonly<Record<string, readonly string[]>> = {
  problem: ['problemId'],
  engagement: ['engagementId', 'problemId'],
  definition: ['definitionVersionId', 'problemId'],
  rfp: ['rfpId', 'problemId', 'addendumId', 'questionId'],
  addendum: ['addendumId', 'rfpId'],
  savedSearch: ['savedSearchId', 'rfpId'],
  supplyGap: ['rfpId'],
  match: ['matchId', 'rfpId'],
  'match.scored': ['rfpId'],
  proposal: ['proposalId'],
  capacity: ['capacityId'],
  certificate: ['certificateId'],
  joining: ['joiningRequestId', 'organizationId', 'personId'],
  membership: ['membershipId', 'organizationId', 'personId'],
  invitation: ['invitationId', 'organizationId', 'personId'],
  account: ['personId'],
};

/** What events tell otherwise than the table says, in words, at most so many. */
export async function mistold(api: TestApi, { people, ids }: ToldScene, most = Infinity): Promise<string[]> {
  const db = api.app.get(Db, { strict: false });
  const nameOf = new Map(Object.entries(people).map(([name, id]) => [id, name]));
  const found: string[] = [];
  for (const line of TOLD.trim().split('\n')) {
    const [, event = '', object = '', which = '', key = '', value = '', rest = ''] =
      /^((\w+)\.\w+)(?:#(\d))?(?:\?(\w+)=(\w+))?\s*(.*)$/.exec(line) ?? [];
    const payload: Record<string, unknown> = {
      ...Object.fromEntries((CARRIES[event] ?? CARRIES[object] ?? []).map((id) => [id, ids[id]])),
      ...(which ? { [`${object}Id`]: ids[`${object}${which}Id`] } : {}),
      ...(key ? { [key]: ids[value] ?? people[value] ?? value } : {}),
    };
    const told = new Map<string, Set<string>>();
    const all = await toldOf(event as EventName, payload, db).catch((error: Error) => {
      found.push(`${line.split(/\s/)[0]}: ${error.message}`);
      return [];
    });
    for (const { rule, draft } of all)
      for (const id of draft.recipientIds)
        told.set(rule.kind, (told.get(rule.kind) ?? new Set()).add(nameOf.get(id) ?? 'somebody else'));
    const expected = rest.split(', ').filter(Boolean).map(expand).sort().join(', ');
    const answered = [...told]
      .map(([kind, names]) => `${kind} ${[...names].sort().join(' ')}`)
      .sort()
      .join(', ');
    if (answered !== expected)
      found.push(`${line.split(/\s/)[0]} tells ${answered || 'nobody'} instead of ${expected || 'nobody'}`);
    if (found.length >= most) break;
  }
  return found;
}

function expand(part: string): string {
  const [kind = '', sides = ''] = part.split(/\s+/);
  const names = sides.split('+').flatMap((side) => (SIDES[side] ?? side).split(' '));
  return `${kind} ${[...new Set(names)].sort().join(' ')}`;
}
