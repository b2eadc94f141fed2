import { cpus } from 'node:os';
import { built, root } from '../lib/paths.mjs';
import { enrol } from './client.mjs';
import { throughOutput } from './output.mjs';

const inAYear = () => new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);

/** Short numbers, so that real time can pass while one watches. */
const SHORT = { minOpen: 'PT5S', undoWindow: 'PT2S', answersLead: 'PT0S', matchExpiry: 'PT1H' };

/** People and organizations around a stack that nobody has used yet. */
export class Stage {
  constructor({ crew, people, database }) {
    this.crew = crew;
    this.people = people;
    this.database = database;
  }

  /** The first administrator comes by a link that only who runs the servers can print. */
  async administrator(name, email) {
    const link = await throughOutput(this.crew, {
      name: 'npm run admin',
      script: built.admin,
      args: [email],
      cwd: root,
      env: {
        ...process.env,
        DATABASE_URL: this.database,
        PEYVAND_MODE: 'demo',
        PUBLIC_URL: 'http://127.0.0.1',
        SMTP_URL: 'smtp://127.0.0.1:9',
      },
    });
    return this.people.claim(name, email, link);
  }

  /** Founded by its head, its capacity requested with evidence. Answers the organization's id. */
  async found(head, organization, capacity) {
    const {
      organization: { id },
    } = await head.tell('foundOrganization', organization, 'organization { id }');
    const { capacityChecklist } = await head.ask(
      'query ($kind: CapacityKind!) { capacityChecklist(kind: $kind) { item required } }',
      { kind: capacity },
    );
    const evidence = capacityChecklist
      .filter(({ required }) => required)
      .map(({ item }) => ({ item, statement: `Shown to the office on paper: ${item}.` }));
    await head.tell('requestCapacity', { organizationId: id, kind: capacity, evidence }, 'capacity { state }');
    return id;
  }

  /** Verifies what waits for this verifier. The capacity definer asks for solved problems, or for the officer's reason. */
  async verify(verifier, organizationId) {
    const { organization } = await verifier.ask(
      'query ($id: ID!) { organization(id: $id) { capacities { id kind state } } }',
      { id: organizationId },
    );
    for (const { id, kind } of organization.capacities.filter(({ state }) => state === 'pending'))
      await verifier.tell(
        'verifyCapacity',
        {
          capacityId: id,
          verifiedUntil: inAYear(),
          ...(kind === 'definer' ? { note: 'Known to the office from years of process audits.' } : {}),
        },
        'capacity { state }',
      );
  }

  /** A second member, by an invitation that reaches its mailbox. */
  async invite(head, organizationId, guest, role) {
    await head.tell('inviteMember', { organizationId, email: guest.email, role }, 'organization { id }');
    await guest.tell(
      'acceptInvitation',
      { token: await this.people.tokenFor(guest.email, 'accept-invitation') },
      'membership { role }',
    );
  }

  /** An office for everything, with short numbers, marked as fallback. */
  async office(administrator, head, officers, organization) {
    const id = await this.found(head, organization, 'office');
    await this.verify(administrator, id);
    await signInAnew(head);
    for (const officer of officers) {
      await this.invite(head, id, officer, 'manager');
      await signInAnew(officer);
    }
    await administrator.tell('setOfficeFields', { officeId: id, fields: [{ officeField: 'other' }] }, 'office { id }');
    await this.numbers(administrator, id, SHORT);
    await administrator.tell('confirmPassword', { password: administrator.password }, 'done');
    await administrator.tell('markFallbackOffice', { officeId: id }, 'office { isFallback }');
    return id;
  }

  /** An office of one field, beside the fallback. */
  async secondOffice(administrator, head, organization, officeField) {
    const id = await this.found(head, organization, 'office');
    await this.verify(administrator, id);
    await signInAnew(head);
    await administrator.tell('setOfficeFields', { officeId: id, fields: [{ officeField }] }, 'office { id }');
    await this.numbers(administrator, id, SHORT);
    return id;
  }

  numbers(administrator, officeId, numbers) {
    return administrator.tell(
      'setOfficeNumbers',
      { officeId, numbers: Object.entries(numbers).map(([key, value]) => ({ key, value })) },
      'office { id }',
    );
  }
}

/** Whoever becomes an officer signs in again, because officers' sessions are shorter than others', and adds a second factor. */
async function signInAnew(person) {
  await person.tell('signIn', { email: person.email, password: person.password }, 'done');
  await enrol(person);
}

/** Few cores hash few passwords at a time. */
export async function inTurns(work) {
  const results = [];
  const width = Math.max(2, Math.min(4, cpus().length));
  for (let at = 0; at < work.length; at += width)
    results.push(...(await Promise.all(work.slice(at, at + width).map((one) => one()))));
  return results;
}
