import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Hand } from './people.js';

const ROUTES = join(import.meta.dirname, '../../../apps/web/src/routes/$locale');

/** The addresses of the application behind the language, such as `/problems/$id`. */
export const addresses = (): string[] =>
  readdirSync(ROUTES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !/(^|\/)(route|_\w+)\.tsx$/.test(file))
    .map((file) =>
      `/${file.slice(0, -'.tsx'.length)}`
        .replaceAll('.', '/')
        .replaceAll(/\/_\w+/g, '')
        .replace(/\/index$/, ''),
    )
    .map((path) => path || '/')
    .sort();

export interface Visit {
  /** Who looks at it; nobody where it is public. */
  readonly as: string | null;
  /** The id in its address, by what that person may read. */
  readonly id?: string | ((hand: Hand) => Promise<string>);
  readonly search?: string;
}

const first = (list: string, args = ''): string => `{ answer: ${list}${args} { nodes { id } } }`;

const DEFINITION = '{ answer: problems(first: 20) { nodes { definitions(first: 1) { nodes { id } } } } }';

const RFP_DRAFT = first('myRfps', '(first: 1, filter: { state: draft })');

/** By whom, and of what, each address is looked at. */
export const VISITS: Readonly<Record<string, Visit>> = {
  '/': { as: null },
  '/rfps': { as: null },
  '/rfps/$id': { as: null, id: first('rfps', '(first: 1)') },
  '/sign-in': { as: null },
  '/sign-up': { as: null },
  '/forgot-password': { as: null },
  '/second-factor': { as: 'food.head' },
  '/home': { as: 'weaver' },
  '/account': { as: 'weaver' },
  '/notices': { as: 'weaver' },
  '/problems': { as: 'weaver' },
  '/problems/new': { as: 'weaver' },
  '/problems/open': { as: 'definer.two' },
  '/problems/$id': { as: 'miller', id: first('problems', '(first: 1)') },
  '/problems/$id/edit': { as: 'weaver', id: first('problems', '(first: 1, filter: { state: draft })') },
  '/organizations': { as: 'weaver' },
  '/organizations/new': { as: 'weaver' },
  '/organizations/$id': { as: 'weaver', id: '{ answer: me { memberships { organization { id } } } }' },
  '/organizations/$id/profile': { as: 'vision', id: '{ answer: me { memberships { organization { id } } } }' },
  '/capacities/$id': { as: 'weaver', id: '{ answer: me { memberships { organization { capacities { id } } } } }' },
  '/engagements': { as: 'definer' },
  '/engagements/$id': { as: 'definer', id: first('engagements', '(first: 1)') },
  '/definitions/$id': { as: 'miller', id: DEFINITION },
  '/rfps/$id/edit': { as: 'foundry', id: RFP_DRAFT },
  '/rfps/$id/publish': { as: 'foundry', id: RFP_DRAFT },
  '/queue': { as: 'food.second' },
  '/matches': { as: 'vision' },
  '/matches/$id': { as: 'food.second', id: first('reviewQueue', '(first: 1)') },
  '/vetting': { as: 'food.second' },
  '/administration': { as: 'admin' },
  '/joinings/$id': { as: 'definer.two', id: askToJoin },
  '/proposals': { as: 'vision' },
  '/proposals/$id': { as: 'vision', id: first('myProposals', '(first: 1)') },
  '/proposals/$id/receipt': { as: 'vision', id: first('myProposals', '(first: 1)') },
  '/rfps/$id/propose': { as: 'vision', id: '{ answer: myMatches(first: 1) { nodes { rfp { id } } } }' },
  '/rfps/$id/proposals': { as: 'weaver', id: first('myRfps', '(first: 1)') },
};

/** Somebody asks to join an organization. */
async function askToJoin(hand: Hand): Promise<string> {
  const { nodes } = await hand.ask<{ nodes: { id: string }[] }>('{ answer: organizations(first: 1) { nodes { id } } }');
  const { joiningRequest } = await hand.tell<{ joiningRequest: { id: string } }>(
    'requestJoining',
    { organizationId: nodes[0]?.id, idempotencyKey: 'a page to look at' },
    'joiningRequest { id }',
  );
  return joiningRequest.id;
}

/** The first id in an answer of the API, however deep it stands. */
export async function idIn(hand: Hand, query: Visit['id'] & {}): Promise<string | undefined> {
  if (typeof query !== 'string') return query(hand);
  const text = JSON.stringify(await hand.ask<unknown>(query));
  return /"id":"([^"]+)"/.exec(text)?.[1];
}
