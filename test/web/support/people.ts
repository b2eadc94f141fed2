import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { request, type APIRequestContext, type BrowserContext } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';

export const PASSWORD = 'peyvand-demo-1405';
/** The authenticator of the demo's officers, as `npm run code` has it. */
const SECRET = 'PEYVANDDEMOPEYVANDDEMOPEYVANDDEM';
const FOLDER = join(import.meta.dirname, '../../../.peyvand/web-sessions');

export type State = Awaited<ReturnType<BrowserContext['storageState']>>;
type Json = Record<string, unknown>;
interface Answer<T> {
  readonly data: T | null;
  readonly errors?: readonly { readonly message: string }[];
}

export const emailOf = (person: string): string => `${person}@demo.example`;
export const codeOfNow = (): string => new TOTP({ secret: Secret.fromBase32(SECRET) }).generate();

const fileOf = (person: string): string => join(FOLDER, `${person}.json`);

/** The session of a demo person, who signed in before the tests. */
export const stateOf = (person: string): State => JSON.parse(readFileSync(fileOf(person), 'utf8')) as State;

export function keepState(person: string, state: State): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(fileOf(person), JSON.stringify(state), { mode: 0o600 });
}

/** Somebody who uses the API beside the browser, for what is not looked at. */
export class Hand {
  private constructor(
    private readonly person: string,
    private readonly context: APIRequestContext,
  ) {}

  static async of(person: string, baseURL = process.env.PEYVAND_WEB): Promise<Hand> {
    return new Hand(person, await request.newContext({ baseURL, storageState: stateOf(person) }));
  }

  /** Signs in, with the second factor where it is asked, and keeps the session for the tests. */
  static async signIn(person: string, isOfficer: boolean): Promise<void> {
    const context = await request.newContext({ baseURL: process.env.PEYVAND_WEB });
    const hand = new Hand(person, context);
    await hand.tell('signIn', { email: emailOf(person), password: PASSWORD }, 'done');
    if (isOfficer) await hand.tell('proveSecondFactor', { code: codeOfNow() }, 'done', 'SecondFactorCodeInput');
    keepState(person, await context.storageState());
    await context.dispose();
  }

  /** Asks with one root field under the alias `answer`. @throws when the API answers with errors. */
  async ask<T>(query: string, variables: Json = {}): Promise<T> {
    const response = await this.context.post('/graphql', { data: { query, variables } });
    const { data, errors } = (await response.json()) as Answer<{ answer: T }>;
    if (errors?.length || !data)
      throw new Error(`${this.person}: ${query.slice(0, 90)} was answered: ${JSON.stringify(errors)}`);
    return data.answer;
  }

  /** Calls a mutation. @throws when it is refused. */
  async tell<T = Json>(mutation: string, input: Json, fields: string, type?: string): Promise<T> {
    const kind = type ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const payload = await this.ask<T & { refusals: readonly unknown[] }>(
      `mutation ($input: ${kind}!) { answer: ${mutation}(input: $input) { ${fields} refusals { code field } } }`,
      { input },
    );
    if (payload.refusals.length)
      throw new Error(`${this.person}: ${mutation} was refused: ${JSON.stringify(payload.refusals)}`);
    return payload;
  }
}
