import { EnvReader } from './env.js';
import { readFileSettings, type FileSettings } from './file-settings.js';
import { Proxies } from './proxies.js';

export type Mode = 'demo' | 'production' | 'test';

/** All settings, grouped by subject, read once before the application starts. */
export class AppConfig {
  readonly mode: Mode;
  readonly publicUrl: string;
  readonly log: { readonly level: string };
  readonly api: { readonly port: number; readonly host: string };
  readonly proxies: Proxies;
  readonly worker: { readonly port: number; readonly host: string };
  readonly database: {
    readonly url: string;
    /** Of the whole process: half for reads, half for steps. */
    readonly connections: number;
    /** How long one waits for a free connection. */
    readonly waitMs: number;
  };
  /** Null: the queue and the live signals run on Postgres. */
  readonly redis: { readonly url: string; readonly prefix: string } | null;
  readonly mail: { readonly url: string; readonly from: string };
  /** Signs links that work without signing in, such as unsubscribing. */
  readonly linkSecret: string;
  /** Encrypts the secrets of second factors at rest. */
  readonly secondFactorKey: string;
  readonly sessions: { readonly staff: SessionLimits; readonly others: SessionLimits; readonly stepUpMs: number };
  /** How often the slow clocks look for what is due; deadlines have a second of their own. */
  readonly clockMs: number;
  /** How long a request may take to arrive. */
  readonly requestMs: number;
  /** How long a WebSocket may leave a ping unanswered. */
  readonly socketPingMs: number;
  /** How often it is written down who read what is confidential. */
  readonly readsMs: number;
  /** Null: no machine translates anything. */
  readonly translatorUrl: string | null;
  /** A program and its arguments in the place of an address; null: none. */
  readonly translatorCommand: readonly string[] | null;
  readonly files: FileSettings;
  readonly web: {
    /** The built web application; null: the one beside the built API. */
    readonly folder: string | null;
    /** A folder of reviewed documents that partners may ask for besides. */
    readonly partnerOperations: string | null;
    /** Whether only registered operations are answered. */
    readonly isListClosed: boolean;
  };
  readonly throttle: { readonly windowMs: number; readonly triesPerAccount: number; readonly triesPerAddress: number };

  constructor(env: Readonly<Record<string, string | undefined>>) {
    const read = new EnvReader(env);
    this.mode = readMode(read, env.NODE_ENV);
    this.publicUrl = read.url(
      'PUBLIC_URL',
      ['http', 'https'],
      this.mode === 'production' ? undefined : 'http://127.0.0.1:4000',
    );
    this.log = { level: read.choice('LOG_LEVEL', ['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'info') };
    this.api = { port: read.number('API_PORT', 4000), host: read.text('API_HOST', '127.0.0.1') };
    this.proxies = readProxies(read);
    this.worker = { port: read.number('WORKER_PORT', 4001), host: read.text('WORKER_HOST', '127.0.0.1') };
    this.database = readDatabase(read);
    const redisUrl = read.optional('REDIS_URL');
    this.redis = redisUrl ? { url: redisUrl, prefix: read.text('REDIS_PREFIX', 'peyvand') } : null;
    this.mail = {
      url: read.url('SMTP_URL', ['smtp', 'smtps']),
      from: read.text('MAIL_FROM', this.mode === 'production' ? undefined : 'Peyvand <peyvand@localhost>'),
    };
    this.linkSecret = read.text('LINK_SECRET', this.mode === 'production' ? undefined : 'links-of-a-demo');
    this.secondFactorKey = read.text(
      'SECOND_FACTOR_KEY',
      this.mode === 'production' ? undefined : 'second-factors-of-a-demo',
    );
    this.sessions = readSessions(read);
    this.clockMs = read.duration('CLOCK_INTERVAL', '1m');
    this.requestMs = read.duration('REQUEST_TIME', '10s');
    this.socketPingMs = read.duration('SOCKET_PING', '30s');
    this.readsMs = read.duration('READS_WRITTEN', '2s');
    this.translatorUrl = read.optional('TRANSLATOR_URL') && read.url('TRANSLATOR_URL', ['http', 'https']);
    this.translatorCommand = readTranslatorCommand(read, this.translatorUrl);
    this.files = readFileSettings(read);
    this.web = readWeb(read, this.mode);
    this.throttle = readThrottle(read, this.mode);
    read.finish();
    Object.freeze(this);
  }

  get isSecure(): boolean {
    return this.publicUrl.startsWith('https:');
  }
}

function readMode(read: EnvReader, nodeEnv: string | undefined): Mode {
  const mode = read.choice('PEYVAND_MODE', ['demo', 'production', 'test'], 'production');
  if (nodeEnv === 'production' && mode !== 'production')
    read.refuse(`PEYVAND_MODE is ${mode} although NODE_ENV is production: unset one of them.`);
  return mode;
}

function readDatabase(read: EnvReader): AppConfig['database'] {
  const database = {
    url: read.url('DATABASE_URL', ['postgres', 'postgresql']),
    connections: read.number('DATABASE_CONNECTIONS', 20),
    waitMs: read.duration('DATABASE_WAIT', '5s'),
  };
  if (database.connections < 2) read.refuse('DATABASE_CONNECTIONS must be 2 or more: reads and steps need one each.');
  return database;
}

function readSessions(read: EnvReader): AppConfig['sessions'] {
  return {
    staff: {
      idleMs: read.duration('STAFF_SESSION_IDLE', '30m'),
      absoluteMs: read.duration('STAFF_SESSION_MAX', '12h'),
    },
    others: { idleMs: read.duration('SESSION_IDLE', '14d'), absoluteMs: read.duration('SESSION_MAX', '30d') },
    stepUpMs: 5 * 60_000,
  };
}

function readTranslatorCommand(read: EnvReader, url: string | null): readonly string[] | null {
  const command = read.optional('TRANSLATOR_COMMAND');
  if (command && !/^\/\S+(?: \S+)*$/.test(command))
    read.refuse(`TRANSLATOR_COMMAND must be /path/of/program with its arguments, not "${command}".`);
  if (command && url) read.refuse('TRANSLATOR_URL and TRANSLATOR_COMMAND are set: unset one of them.');
  return command?.split(' ') ?? null;
}

function readThrottle(read: EnvReader, mode: Mode): AppConfig['throttle'] {
  return {
    windowMs: read.duration('THROTTLE_WINDOW', '15m'),
    triesPerAccount: read.number('THROTTLE_ACCOUNT', 10),
    triesPerAddress: read.number('THROTTLE_ADDRESS', mode === 'production' ? 50 : 1_000),
  };
}

function readWeb(read: EnvReader, mode: Mode): AppConfig['web'] {
  return {
    folder: read.optional('WEB_FOLDER'),
    partnerOperations: read.optional('PARTNER_OPERATIONS'),
    isListClosed:
      read.choice('OPERATIONS', ['registered', 'any'], mode === 'production' ? 'registered' : 'any') === 'registered',
  };
}

function readProxies(read: EnvReader): Proxies {
  const text = read.text('TRUSTED_PROXIES', 'none');
  const proxies = Proxies.read(text);
  if (!proxies)
    read.refuse(
      `TRUSTED_PROXIES must be none, a number from 1 to 99, or addresses like 10.0.0.0/8,::1, not "${text}".`,
    );
  return proxies ?? Proxies.none;
}

export interface SessionLimits {
  readonly idleMs: number;
  readonly absoluteMs: number;
}
