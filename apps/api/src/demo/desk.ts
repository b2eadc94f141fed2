import { randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { newId, sha256 } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import { emailOf } from './cast-writer.js';

type Json = Record<string, unknown>;
interface Answer {
  data: Record<string, Json> | null;
  errors?: { message: string }[];
}

/** Lets the people of the demo use the API of this very process, as they would over the net. */
export class Desk {
  private readonly tokens = new Map<string, string>();

  constructor(private readonly app: NestFastifyApplication) {}

  /**
   * Calls a mutation; answers its payload. @throws when it is refused: demo data that breaks a rule is a fault of ours.
   */
  async tell<T = Json>(who: string, mutation: string, input: Json, fields: string): Promise<T> {
    const type = INPUTS[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const payload = await this.ask<Json & { refusals: unknown[] }>(
      who,
      `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { ${fields} refusals { code field params { name
        value } } } }`,
      { input },
    );
    if (payload.refusals.length)
      throw new Error(`${who}: ${mutation} was refused: ${JSON.stringify(payload.refusals)}`);
    return payload as T;
  }

  /** An officer says before a first decision that no interest of their own touches the problem. */
  async declareNoConflict(officer: string, problemId: string): Promise<void> {
    await this.tell(officer, 'declareConflictOfInterest', { problemId, kind: 'none' }, 'conflict { id }');
  }

  /** Asks with one root field under the alias `answer`; answers it. */
  async ask<T = Json>(who: string, query: string, variables: Json = {}): Promise<T> {
    const response = await this.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query, variables },
      headers: { authorization: `Bearer ${await this.token(who)}` },
    });
    const { data, errors } = response.json<Answer>();
    if (errors?.length || !data)
      throw new Error(`${who}: ${query.slice(0, 80)} was answered: ${JSON.stringify(errors)}`);
    return data.answer as T;
  }

  /** Sends a file as a browser does, all of it in one piece. */
  async send(who: string, ticket: Json, name: string, bytes: Buffer): Promise<void> {
    const input = { ...ticket, name, size: bytes.length };
    const fields = 'ticket { id }';
    const { id } = (await this.tell<{ ticket: { id: string } }>(who, 'createUploadTicket', input, fields)).ticket;
    const headers = { authorization: `Bearer ${await this.token(who)}`, 'tus-resumable': '1.0.0' };
    const uploads = `${await this.address()}/files/upload`;
    const metadata = `ticket ${Buffer.from(id).toString('base64')}`;
    const begun = await fetch(uploads, {
      method: 'POST',
      headers: { ...headers, 'upload-length': String(bytes.length), 'upload-metadata': metadata },
    });
    const sent = await fetch(`${uploads}/${id}`, {
      method: 'PATCH',
      headers: { ...headers, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
      body: new Uint8Array(bytes),
    });
    if (begun.status !== 201 || sent.status !== 204)
      throw new Error(`${who}: ${name} was answered: ${begun.status} ${sent.status} ${await sent.text()}`);
  }

  /** Files go past what answers without a net. */
  private async address(): Promise<string> {
    if (!this.app.getHttpServer().listening) await this.app.listen(0, '127.0.0.1');
    return this.app.getUrl();
  }

  /** Ends the sessions that this desk has made. */
  async close(): Promise<void> {
    await this.app
      .get(Db)
      .query('delete from session where token_hash = any($1)', [
        [...this.tokens.values()].map((token) => sha256(token)),
      ]);
  }

  private async token(who: string): Promise<string> {
    const known = this.tokens.get(who);
    if (known) return known;
    const token = randomBytes(32).toString('base64url');
    await this.app.get(Db).query(
      `insert into session (id, person_id, token_hash, is_staff, started_at, seen_at, stepped_up_at, second_factor_at,
        user_agent)
       select $1, p.id, $3, true, clock_timestamp(), clock_timestamp(), clock_timestamp(), clock_timestamp(), 'demo'
         from person p where p.email = $2`,
      [newId(), emailOf(who), sha256(token)],
    );
    this.tokens.set(who, token);
    return token;
  }
}

const INPUTS: Readonly<Record<string, string>> = { admitMatch: 'MatchInput' };
