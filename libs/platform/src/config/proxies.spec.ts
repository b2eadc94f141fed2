import { describe, expect, it } from '@jest/globals';
import { AppConfig } from './app.config.js';
import { Proxies } from './proxies.js';

const clientOf = (setting: string, remoteAddress: string, forwarded?: string) =>
  Proxies.read(setting)?.clientOf({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } });

describe('where a request comes from', () => {
  it.each([
    ['none', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
    ['none', '203.0.113.7', undefined, '203.0.113.7'],
    // One proxy: only what it wrote itself counts.
    ['1', '10.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['1', '10.0.0.1', '192.0.2.66, 198.51.100.1', '198.51.100.1'],
    ['1', '10.0.0.1', undefined, '10.0.0.1'],
    ['2', '10.0.0.1', '192.0.2.66, 198.51.100.1, 10.0.0.2', '198.51.100.1'],
    ['2', '10.0.0.1', '198.51.100.1', '198.51.100.1'],
    // Proxies by address: whoever is none of them says nothing about others.
    ['10.0.0.0/8', '10.0.0.1', '192.0.2.66, 198.51.100.1, 10.200.0.2', '198.51.100.1'],
    ['10.0.0.0/8', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
    ['10.0.0.1, 2001:db8::/32', '2001:db8::9', '198.51.100.1,10.0.0.1', '198.51.100.1'],
    ['10.0.0.1', '::ffff:10.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['10.0.0.1', '10.0.0.1', '[2001:db8::7]:4711', '2001:db8::7'],
    ['10.0.0.1', '10.0.0.1', '198.51.100.1:4711', '198.51.100.1'],
    // What is no address ends the chain.
    ['10.0.0.1', '10.0.0.1', '198.51.100.1, unknown', '10.0.0.1'],
    ['5', '10.0.0.1', 'x, 198.51.100.1', '198.51.100.1'],
    ['1', '', '192.0.2.66, 198.51.100.1', '198.51.100.1'],
  ])('with %s, from %s with X-Forwarded-For %s, is %s', (setting, remote, forwarded, expected) =>
    expect(clientOf(setting, remote, forwarded)).toBe(expected),
  );

  it.each([
    'true',
    '',
    'all',
    '10.0.0.0/33',
    '10.0.0/8',
    '10.0.0.1/',
    '10.0.0.1,',
    'proxy.local',
    '-1',
    '1.5',
    '0',
    '00',
    '100',
  ])('cannot be set as %j', (setting) => expect(Proxies.read(setting)).toBeNull());

  it('is not started with no proxy as a number: none is a word', () => {
    const settings = { PEYVAND_MODE: 'test', DATABASE_URL: 'postgres://127.0.0.1/none', SMTP_URL: 'smtp://127.0.0.1' };
    const start = (trusted: string) => new AppConfig({ ...settings, TRUSTED_PROXIES: trusted });
    expect(() => start('0')).toThrow('TRUSTED_PROXIES must be none, a number from 1 to 99, or');
    expect(start('none').proxies).toBe(Proxies.none);
  });
});
