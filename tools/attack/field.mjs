import { Secret, TOTP } from 'otpauth';
import pg from 'pg';
import { Client } from '../story/client.mjs';
import { People } from '../story/people.mjs';

/** Of every demo person. */
export const PASSWORD = 'peyvand-demo-1405';
const DEMO_SECRET = 'PEYVANDDEMOPEYVANDDEMOPEYVANDDEM';

/** Where attacks take place: a stack with the demo laid out, its people, and an eye on its database. */
export class Field {
  #people = new Map();

  constructor(addresses) {
    this.addresses = addresses;
    this.database = new pg.Pool({ connectionString: addresses.databaseOwner, max: 2 });
    this.database.on('error', () => {});
  }

  /** Somebody without a session. */
  stranger(name = 'A stranger') {
    return new Client(this.addresses.graphql, name);
  }

  /** People who register by the mails that they get. */
  get people() {
    return new People({ graphql: this.addresses.graphql, mailbox: this.addresses.mailbox });
  }

  /** A demo person, signed in once for all attacks; officers and the administrator prove their second factor. */
  as(key) {
    if (!this.#people.has(key)) this.#people.set(key, this.#signIn(key));
    return this.#people.get(key);
  }

  async #signIn(key) {
    const client = new Client(this.addresses.graphql, key);
    await client.tell('signIn', { email: `${key}@demo.example`, password: PASSWORD }, 'done');
    const isStaff = /officer|second|head|admin/.test(key);
    if (isStaff) {
      const code = new TOTP({ secret: Secret.fromBase32(DEMO_SECRET) }).generate();
      await client.ask('mutation ($code: String!) { proveSecondFactor(input: { code: $code }) { done } }', { code });
    }
    return client;
  }

  /** How long calls take, in milliseconds, while `work` runs: `{ p50, p99, max, count }` of a cheap query by a stranger. */
  async others(work) {
    const bystander = this.stranger('A bystander');
    const times = [];
    let isOver = false;
    const watching = (async () => {
      while (!isOver) {
        const from = performance.now();
        await bystander.ask('{ rfps(first: 1) { totalCount { count } } }');
        times.push(performance.now() - from);
      }
    })();
    try {
      await work();
    } finally {
      isOver = true;
      await watching;
    }
    return { p50: quantile(times, 0.5), p99: quantile(times, 0.99), max: quantile(times, 1), count: times.length };
  }

  close() {
    return this.database.end();
  }
}

/** The value below which a share of the values lies; NaN for none. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
