import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { OpenDueRfps } from '@peyvand/rfps';
import { DEMO_PASSWORD, DEMO_SECRET, emailOf, writeCast } from './cast-writer.js';
import { Desk } from './desk.js';
import { visit } from './market.js';
import { walk } from './path.js';
import { earlyProblems } from './problems.early.js';
import { definedProblems } from './problems.defined.js';
import { openEnglish } from './problems.open.en.js';
import { openPersian } from './problems.open.fa.js';

const MARK = 'demo.complete';

export const problems = [...earlyProblems, ...definedProblems, ...openPersian, ...openEnglish];

/**
 * Lays out people, organizations, problems and RFPs once. A run that was cut off is gone on with; a complete one only
 * tells the sign-ins.
 */
export async function layOut(app: NestFastifyApplication): Promise<string> {
  await writeCast(app);
  const desk = new Desk(app);
  try {
    if (!(await isComplete(desk))) {
      for (const problem of problems) await walk(desk, problem);
      while (await app.get(OpenDueRfps, { strict: false }).run());
      await visit(desk, problems);
      await invite(desk);
    }
  } finally {
    await desk.close();
  }
  return signIns();
}

/** The invitation is the last thing that is made. */
async function isComplete(desk: Desk): Promise<boolean> {
  const { invitations } = await desk.ask<{ invitations: unknown[] }>(
    'vision',
    'query ($id: ID!) { answer: organization(id: $id) { invitations { email } } }',
    { id: await visionId(desk) },
  );
  return invitations.length > 0;
}

async function visionId(desk: Desk): Promise<string> {
  const { memberships } = await desk.ask<{ memberships: { role: string; organization: { id: string } }[] }>(
    'vision',
    '{ answer: me { memberships { role organization { id } } } }',
  );
  return memberships.find(({ role }) => role === 'head')?.organization.id ?? '';
}

async function invite(desk: Desk): Promise<void> {
  await desk.tell(
    'vision',
    'inviteMember',
    { organizationId: await visionId(desk), email: 'colleague@demo.example', role: 'member', idempotencyKey: MARK },
    'organization { id }',
  );
}

const ROLES: readonly (readonly [role: string, key: string, look: string])[] = [
  ['administrator', 'admin', 'offices, capacities, competences, holidays'],
  ['officer', 'carpet.officer', 'triage, applications, definitions to approve, review queues'],
  ['officer', 'food.second', 'RFPs to approve as the second officer'],
  ['owner', 'weaver', 'a draft, an open RFP, two applications'],
  ['owner', 'miller', 'a definition to sign, an RFP in review'],
  ['definer', 'definer', 'offers and definitions'],
  ['solver', 'sensors', 'a profile in English; open RFPs'],
  ['solver and lab', 'vision', 'a member of two organizations'],
  ['park', 'park', 'an industrial park'],
];

/** One line per role. */
export function signIns(): string {
  const rows = ROLES.map(([role, key, look]) => `  ${role.padEnd(16)}${emailOf(key).padEnd(32)}${look}`);
  return [
    `Sign in as (password ${DEMO_PASSWORD} for everybody):`,
    ...rows,
    `Officers and the administrator also prove a second factor: authenticator secret ${DEMO_SECRET};
` + 'npm run code prints its code of this moment.',
  ].join('\n');
}
