import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { pause } from '../lib/steps.mjs';

const PIECE = 65_536;

/** Somebody with a browser of their own: a session cookie, and nothing but the public API. */
export class Client {
  #cookies = new Map();
  email = '';
  password = '';

  constructor(graphql, name = 'Somebody') {
    this.graphql = graphql;
    this.name = name;
  }

  /** Answers the data. @throws when the API answers with errors. */
  async ask(document, variables = {}) {
    const response = await fetch(this.graphql, {
      method: 'POST',
      body: JSON.stringify({ query: document, variables }),
      headers: { 'content-type': 'application/json', ...(this.#cookies.size ? { cookie: this.#jar() } : {}) },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [name, value] = cookie.split(';')[0].split('=');
      this.#cookies.set(name, value);
    }
    const { data, errors } = /** @type {any} */ (await response.json());
    if (errors?.length)
      throw new Error(
        `${this.name} asked for ${nameOf(document)} and was answered: ${errors.map(({ message, extensions }) => `${extensions?.code ?? ''} ${message}`).join('; ')}`,
      );
    return data;
  }

  #jar() {
    return [...this.#cookies].map((pair) => pair.join('=')).join('; ');
  }

  /** Calls a mutation with its input; answers its payload. @throws when the rules say no. */
  async tell(mutation, input, fields) {
    const payload = await this.try(mutation, input, fields);
    if (payload.refusals.length)
      throw new Error(`${this.name}: ${mutation} was refused: ${JSON.stringify(payload.refusals)}`);
    return payload;
  }

  /** Sends a file in pieces, as a browser does, to hang on an object of a type. Answers its id. */
  async send(objectType, objectId, { name, bytes }) {
    const input = { objectType, objectId, name, size: bytes.length };
    const { ticket } = await this.tell('createUploadTicket', input, 'ticket { id }');
    const uploads = new URL('/files/upload', this.graphql);
    await this.#protocol(uploads, 'POST', {
      'upload-length': bytes.length,
      'upload-metadata': `ticket ${Buffer.from(ticket.id).toString('base64')}`,
    });
    for (let at = 0; at < bytes.length; at += PIECE)
      await this.#protocol(
        `${uploads}/${ticket.id}`,
        'PATCH',
        { 'upload-offset': at, 'content-type': 'application/offset+octet-stream' },
        bytes.subarray(at, at + PIECE),
      );
    return ticket.id;
  }

  async #protocol(address, method, headers, body) {
    const answer = await fetch(address, {
      method,
      body,
      headers: { ...headers, 'tus-resumable': '1.0.0', 'sec-fetch-site': 'same-origin', cookie: this.#jar() },
    });
    if (!answer.ok) throw new Error(`${this.name} sent a file and was answered ${answer.status}`);
  }

  /** The status and the bytes of an address that a file gave. */
  async load(url) {
    const answer = await fetch(new URL(url, this.graphql), { headers: { cookie: this.#jar() } });
    return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
  }

  /** The same, but a refusal is an answer like any other. */
  async try(mutation, input, fields) {
    const type = `${mutation[0].toUpperCase()}${mutation.slice(1)}Input`;
    const data = await this.ask(
      `mutation ($input: ${INPUTS[mutation] ?? type}!) { ${mutation}(input: $input) { ${fields} refusals { code field params { name value } } } }`,
      { input },
    );
    return data[mutation];
  }

  /** An officer says before a first decision that no interest of their own touches the problem. */
  async declareNoConflict(problemId) {
    await this.tell('declareConflictOfInterest', { problemId, kind: 'none' }, 'conflict { kind }');
  }
}

/** Adds an authenticator to somebody who is to be an officer or administrator. */
export async function enrol(person) {
  await person.tell('confirmPassword', { password: person.password }, 'done');
  const { startSecondFactor } = await person.ask('mutation { startSecondFactor { secret refusals { code } } }');
  const code = new TOTP({ secret: Secret.fromBase32(startSecondFactor.secret) }).generate();
  await person.tell('confirmSecondFactor', { code }, 'done');
}

/** Mutations whose input type bears another name. */
const INPUTS = {
  undoEmailChange: 'EmailLinkInput',
  confirmSecondFactor: 'SecondFactorCodeInput',
  takeProblem: 'ProblemInput',
  grantProblemAppeal: 'DecideAppealInput',
  denyProblemAppeal: 'DecideAppealInput',
  approveMatch: 'MatchInput',
  undoMatchApproval: 'MatchInput',
  admitMatch: 'MatchInput',
  declareInterest: 'MatchInput',
  markMatchSeen: 'MatchInput',
};

const nameOf = (document) => /\{\s*(\w+)/.exec(document)?.[1] ?? 'something';

/** Asks again until the answer is there. @throws after `seconds`. */
export async function until(what, look, seconds = 150) {
  for (const end = Date.now() + seconds * 1_000; Date.now() < end; await pause(150)) {
    const found = await look();
    if (found) return found;
  }
  throw new Error(`Waited ${seconds} seconds in vain: ${what}.`);
}

/** A password as a password manager makes them. */
export const newPassword = () => `${randomBytes(12).toString('base64url')}-7aZ`;
