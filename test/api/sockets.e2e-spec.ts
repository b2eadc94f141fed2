import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import WebSocket from 'ws';
import { LIMITS } from '@peyvand/platform';
import { SOCKETS } from '../../apps/api/src/sockets/sockets.js';
import { startApi, type TestApi } from '../support/api.js';
import { testConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import type { Person } from '../support/factories.js';

const ARRIVALS = 'subscription { noticeArrived { id } }';

interface Message {
  id?: string;
  type: string;
  payload?: unknown;
}

/** A client that keeps to no rule of ours: it sends what it is told. */
class Raw {
  readonly heard: Message[] = [];
  closed: number | null = null;
  private wake: () => void = () => undefined;

  private constructor(readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => {
      this.heard.push(JSON.parse(data.toString()) as Message);
      this.wake();
    });
    socket.on('close', (code) => {
      this.closed = code;
      this.wake();
    });
    socket.on('error', () => undefined);
  }

  /** Answers the refusal's status and code where there is to be no socket. */
  static open(url: string, headers: Record<string, string> = {}, options: WebSocket.ClientOptions = {}) {
    const raw = new Raw(new WebSocket(`${url}/graphql`, 'graphql-transport-ws', { headers, ...options }));
    return new Promise<Raw | string>((resolve) => {
      raw.socket.once('open', () => resolve(raw));
      raw.socket.once('unexpected-response', (_request, response) => {
        response.on('data', (body: Buffer) => {
          const { errors } = JSON.parse(body.toString()) as { errors: { extensions: { code: string } }[] };
          resolve(`${response.statusCode} ${errors[0]?.extensions.code}`);
        });
      });
    });
  }

  say(message: Message): void {
    this.socket.send(JSON.stringify(message));
  }

  ask(id: string, query: string, variables?: unknown): void {
    this.say({ id, type: 'subscribe', payload: { query, ...(variables ? { variables } : {}) } });
  }

  async greeted(): Promise<this> {
    this.say({ type: 'connection_init' });
    await this.until(() => this.heard.some(({ type }) => type === 'connection_ack'));
    return this;
  }

  async until(look: () => boolean): Promise<void> {
    while (!look() && this.closed === null) await this.something();
    if (!look()) throw new Error(`The socket was closed with ${this.closed}`);
  }

  async codes(id: string): Promise<(string | undefined)[]> {
    const of = () => this.heard.find((message) => message.id === id && message.type !== 'complete');
    await this.until(() => of() !== undefined);
    const payload = of()?.payload as { errors?: unknown[] } | unknown[];
    const errors = (Array.isArray(payload) ? payload : (payload.errors ?? [])) as { extensions?: { code: string } }[];
    return errors.map(({ extensions }) => extensions?.code);
  }

  async untilClosed(): Promise<number | null> {
    while (this.closed === null) await this.something();
    return this.closed;
  }

  private something(): Promise<void> {
    return new Promise((resolve) => (this.wake = resolve));
  }
}

describe('WebSockets', () => {
  let database: TestDatabase;
  let api: TestApi;
  let url: string;
  let person: Person;
  const open: Raw[] = [];

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database, { PUBLIC_URL: 'https://peyvand.example/app' });
    await api.app.listen(0, '127.0.0.1');
    url = (await api.app.getUrl()).replace('http', 'ws');
    person = await api.a.person();
  }, 60_000);

  afterAll(async () => {
    for (const { socket } of open) socket.terminate();
    await api.close();
    await database.drop();
  });

  const raw = async (headers: Record<string, string> = {}, options: WebSocket.ClientOptions = {}): Promise<Raw> => {
    const answer = await Raw.open(url, headers, options);
    if (typeof answer === 'string') throw new Error(answer);
    open.push(answer);
    return answer;
  };
  const session = async () => ({ authorization: `Bearer ${await api.signIn(person)}` });
  /** Ends what a test opened, and waits until the API has noticed. */
  const letGo = async (sockets: Raw[], headers: Record<string, string> = {}) => {
    for (const { socket } of sockets) socket.terminate();
    await eventually(async () => {
      const answer = await Raw.open(url, headers);
      if (typeof answer === 'string') throw new Error(answer);
      answer.socket.terminate();
    });
  };

  it('takes frames of the size of a request, and closes with 1009 on a longer one', async () => {
    const polite = await (await raw()).greeted();
    polite.say({ type: 'ping', payload: { text: 'x'.repeat(LIMITS.bodyBytes - 1_000) } });
    await polite.until(() => polite.heard.some(({ type }) => type === 'pong'));
    const rude = await raw();
    rude.socket.send('['.repeat(LIMITS.bodyBytes + 1));
    expect(await rude.untilClosed()).toBe(1009);
    const patient = await raw();
    for (const isLast of [false, false, true]) patient.socket.send('['.repeat(LIMITS.bodyBytes / 2), { fin: isLast });
    expect(await patient.untilClosed()).toBe(1009);
  });

  it.each([
    ['tokens', `subscription { noticeArrived { ${'id '.repeat(LIMITS.tokens)} } }`, 'GRAPHQL_PARSE_FAILED'],
    [
      'aliases',
      `subscription { noticeArrived { ${Array.from({ length: LIMITS.aliases + 1 }, (_, n) => `a${n}: id`).join(' ')} } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['operations', `${ARRIVALS} ${ARRIVALS}`, 'BAD_REQUEST'],
    ['named operations', `subscription A { noticeArrived { id } } query B { me { id } }`, 'BAD_REQUEST'],
    ['unknown fields', 'subscription { noticeArived { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['brackets', '{'.repeat(90_000), 'GRAPHQL_PARSE_FAILED'],
    ['queries', '{ me { id } }', 'BAD_REQUEST'],
    ['people without a session', ARRIVALS, 'UNAUTHENTICATED'],
  ])('keeps the limits of HTTP, and says so with its code: %s', async (_name, query, code) => {
    const socket = await (await raw()).greeted();
    socket.ask('1', query);
    expect(await socket.codes('1')).toEqual([code]);
    await letGo([socket]);
  });

  it('holds twenty subscriptions, and says why not one more', async () => {
    const headers = await session();
    const socket = await (await raw(headers)).greeted();
    const ids = Array.from({ length: SOCKETS.subscriptions }, (_, n) => `s${n}`);
    for (const id of ids) socket.ask(id, ARRIVALS);
    for (let n = 0; n < 2_000; n += 1) socket.ask(`x${n}`, ARRIVALS);
    expect(await socket.codes('x1999')).toEqual(['TOO_MANY_SUBSCRIPTIONS']);
    // Those that were there before go on; one that is ended makes room.
    expect(socket.heard.filter(({ id }) => ids.includes(String(id)))).toEqual([]);
    socket.say({ id: 's0', type: 'complete' });
    socket.ask('another', ARRIVALS);
    socket.ask('one too many', ARRIVALS);
    expect(await socket.codes('one too many')).toEqual(['TOO_MANY_SUBSCRIPTIONS']);
    expect(socket.heard.filter(({ id }) => id === 'another')).toEqual([]);
  });

  it('counts what is taken back before it was looked at', async () => {
    const socket = await (await raw()).greeted();
    for (let n = 0; n < 200; n += 1) {
      socket.ask('again', ARRIVALS);
      socket.say({ id: 'again', type: 'complete' });
    }
    socket.say({ type: 'ping' });
    await socket.until(() => socket.heard.some(({ type }) => type === 'pong'));
    expect(socket.closed).toBeNull();
    await letGo([socket]);
  });

  it('are ten of a session', async () => {
    const headers = await session();
    const sockets = await Promise.all(Array.from({ length: SOCKETS.ofSession }, () => raw(headers)));
    expect(await Raw.open(url, headers)).toBe('429 TOO_MANY_SOCKETS');
    // Another session of the same person, and people without one, have places of their own.
    await letGo([await raw(await session()), await raw()]);
    await letGo(sockets, headers);
  });

  it('are twenty of an address without a session that lives', async () => {
    const made = () => ({ authorization: `Bearer ${'a'.repeat(30)}${Math.random().toString(36).slice(2)}` });
    const room: Raw[] = [];
    let refusal = '';
    while (!refusal) {
      const answer = await Raw.open(url, made());
      if (typeof answer === 'string') refusal = answer;
      else room.push(answer);
      if (room.length > SOCKETS.ofAddress) throw new Error('There is no limit');
    }
    expect(refusal).toBe('429 TOO_MANY_SOCKETS');
    expect(await Raw.open(url)).toBe('429 TOO_MANY_SOCKETS');
    await letGo([await raw(await session())], await session());
    await letGo(room);
  });

  it.each(['https://elsewhere.example', 'http://peyvand.example', 'https://peyvand.example.evil.example', 'null'])(
    'are not for pages of %s',
    async (origin) => {
      expect(await Raw.open(url, { origin, ...(await session()) })).toBe('403 ORIGIN_NOT_ALLOWED');
    },
  );

  it('are for our own pages', async () => {
    await (await raw({ origin: 'https://peyvand.example', ...(await session()) })).greeted();
  });

  it('are closed when a ping stays unanswered, and stay open while pings are answered', async () => {
    const hasty = await startApi(database, { SOCKET_PING: '500ms' });
    try {
      await hasty.app.listen(0, '127.0.0.1');
      const place = (await hasty.app.getUrl()).replace('http', 'ws');
      const [there, gone] = (await Promise.all([Raw.open(place), Raw.open(place, {}, { autoPong: false })])) as [
        Raw,
        Raw,
      ];
      const pings = new Promise<void>((resolve) => {
        let count = 0;
        there.socket.on('ping', () => ++count === 4 && resolve());
      });
      await Promise.all([there.greeted(), gone.greeted()]);
      expect(await gone.untilClosed()).toBe(1006);
      await Promise.race([pings, there.untilClosed()]);
      expect(there.closed).toBeNull();
      there.socket.terminate();
    } finally {
      await hasty.close();
    }
    expect(testConfig(database.url).socketPingMs).toBe(30_000);
  });
});
