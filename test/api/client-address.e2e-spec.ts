import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import WebSocket from 'ws';
import { Log } from '@peyvand/platform';
import { contextOfSocket } from '../../apps/api/src/request-context.js';
import { SOCKETS } from '../../apps/api/src/sockets/sockets.js';
import { accountsBench } from '../support/accounts.bench.js';
import { testConfig } from '../support/config.js';

const PROXY = '10.1.2.3';
const PRODUCTION = {
  PEYVAND_MODE: 'production',
  OPERATIONS: 'any',
  PUBLIC_URL: 'https://peyvand.example.ir',
  MAIL_FROM: 'peyvand@example.ir',
  LINK_SECRET: 'links',
  SECOND_FACTOR_KEY: 'factors',
  THROTTLE_ADDRESS: '5',
};

describe('the address of a client over HTTP', () => {
  /** How many of 20 guesses on as many accounts are looked at, each with what `forwarded` says. */
  const evaluated = async (settings: Record<string, string>, remote: string, forwarded: (at: number) => string) => {
    const bench = await accountsBench({ ...PRODUCTION, ...settings });
    try {
      const codes: string[] = [];
      for (let at = 0; at < 20; at++) {
        const answer = await bench.signIn(`nobody${at}@example.ir`, 'whatever it is', {
          address: remote,
          forwarded: forwarded(at),
        });
        codes.push(String(answer.data.signIn.refusals[0].code));
      }
      return codes.filter((code) => code === 'SIGN_IN_FAILED').length;
    } finally {
      await bench.close();
    }
  };

  it.each([
    ['is not what it says itself, where no proxy is named', {}, '203.0.113.7', (at: number) => `198.51.100.${at}`, 5],
    [
      'is not what it says itself beside the proxies',
      { TRUSTED_PROXIES: '10.0.0.0/8' },
      '203.0.113.7',
      (at: number) => `198.51.100.${at}`,
      5,
    ],
    [
      'is what the proxy says, not what the client wrote before it',
      { TRUSTED_PROXIES: '1' },
      PROXY,
      (at: number) => `198.51.100.${at}, 203.0.113.7`,
      5,
    ],
    [
      'tells the clients of one proxy apart',
      { TRUSTED_PROXIES: PROXY },
      PROXY,
      (at: number) => `203.0.113.7, 198.51.100.${at}`,
      20,
    ],
  ])('%s', async (_title, settings, remote, forwarded, expected) => {
    expect(await evaluated(settings, remote, forwarded)).toBe(expected);
  });

  it.each([
    ['once where a proxy seems to stand that is not named', { ...PRODUCTION }, 1],
    ['not where one is named', { ...PRODUCTION, TRUSTED_PROXIES: '1' }, 0],
    ['not outside production', {}, 0],
  ])('is warned about %s', async (_title, settings, expected) => {
    const bench = await accountsBench(settings);
    try {
      const log = bench.app.get(Log);
      const warn = log.warn.bind(log);
      const said: string[] = [];
      log.warn = (message, data) => {
        said.push(message);
        warn(message, data);
      };
      const about = () => said.filter((message) => message.includes('TRUSTED_PROXIES'));
      await bench.send('{ me { id } }');
      expect(about()).toEqual([]);
      for (let at = 0; at < 3; at++) await bench.send('{ me { id } }', {}, { forwarded: '198.51.100.1' });
      expect(about()).toHaveLength(expected);
    } finally {
      await bench.close();
    }
  });
});

describe('the address of a client over a WebSocket', () => {
  /** What a real handshake that passed no proxy or one comes to. */
  const seen = async (trusted: string, forwarded: string) => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, {
      headers: { 'x-forwarded-for': forwarded },
    });
    client.on('error', () => undefined);
    const [request, socket] = (await once(server, 'upgrade')) as [IncomingMessage, { destroy(): void }];
    const config = testConfig('postgres://127.0.0.1/none', { TRUSTED_PROXIES: trusted });
    const { address } = await contextOfSocket({ resolve: async () => null } as never, config, request);
    socket.destroy();
    server.close();
    return address;
  };

  it('is found like that over HTTP', async () => {
    expect(await seen('none', '198.51.100.1')).toBe('127.0.0.1');
    expect(await seen('10.0.0.0/8', '198.51.100.1')).toBe('127.0.0.1');
    expect(await seen('127.0.0.1', '192.0.2.66, 198.51.100.1')).toBe('198.51.100.1');
    expect(await seen('1', '192.0.2.66, 198.51.100.1')).toBe('198.51.100.1');
  });

  it('is one for all that an IPv6 customer holds, and sockets are counted by it', async () => {
    const bench = await accountsBench({ TRUSTED_PROXIES: '1' });
    const open: WebSocket[] = [];
    try {
      await bench.app.listen(0, '127.0.0.1');
      const url = `${(await bench.app.getUrl()).replace('http', 'ws')}/graphql`;
      const from = (address: string) =>
        new Promise<string>((resolve) => {
          const socket = new WebSocket(url, 'graphql-transport-ws', { headers: { 'x-forwarded-for': address } });
          open.push(socket);
          socket.once('open', () => resolve('opened'));
          socket.once('error', ({ message }) => resolve(message));
        });
      for (let at = 0; at < SOCKETS.ofAddress; at++)
        expect(await from(`2001:db8:5:6:${at.toString(16)}::1`)).toBe('opened');
      expect(await from('2001:db8:5:6:ffff::1')).toContain('429');
      expect(await from('2001:db8:5:7::1')).toBe('opened');
    } finally {
      for (const socket of open) socket.terminate();
      await bench.close();
    }
  }, 60_000);
});
