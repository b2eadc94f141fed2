import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Lock, Locker, RequestRelease } from '@tus/utils';
import pg from 'pg';
import { newId } from '@peyvand/kernel';
import { AppConfig, Log } from '@peyvand/platform';

const CHANNEL = 'peyvand_uploads';
const KEY = "hashtextextended('upload ' || $1, 0)";
const PATIENCE_MS = 30_000;
const PAUSE_MS = 50;

/** Somebody else works on it and does not leave. */
export class UploadBusy extends Error {}

/**
 * One at a time works on an upload, in whatever process, so that its pieces may reach any of them. The locks belong to
 * one connection: they go with the process that held them. Who waits asks the holder to leave.
 */
@Injectable()
export class UploadLocks implements Locker, OnApplicationShutdown {
  private readonly self = newId();
  private readonly held = new Map<string, RequestRelease>();
  private opening: Promise<pg.Client> | null = null;
  private isClosed = false;
  private asking: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly config: AppConfig,
    private readonly log: Log,
  ) {}

  newLock(id: string): Lock {
    let own: RequestRelease = () => undefined;
    return { lock: (stop, release) => this.take(id, (own = release), stop), unlock: () => this.free(id, own) };
  }

  /** Does what is not to be broken off. */
  async alone<T>(id: string, work: () => Promise<T>): Promise<T> {
    const own = (): void => undefined;
    await this.take(id, own);
    try {
      return await work();
    } finally {
      await this.free(id, own);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.isClosed = true;
    const { opening } = this;
    this.opening = null;
    await (await opening?.catch(() => null))?.end();
  }

  private async take(id: string, release: RequestRelease, stop?: AbortSignal): Promise<void> {
    for (const end = Date.now() + PATIENCE_MS; !(await this.taken(id, release)); await pause(PAUSE_MS))
      if (stop?.aborted || Date.now() > end) throw new UploadBusy();
  }

  private async taken(id: string, release: RequestRelease): Promise<boolean> {
    const holder = this.held.get(id);
    if (holder) {
      await holder();
      return false;
    }
    // Before anything is awaited: the connection would give its own lock twice.
    this.held.set(id, () => undefined);
    try {
      if (await this.ask(`select pg_try_advisory_lock(${KEY}) as done`, id)) {
        this.held.set(id, release);
        return true;
      }
      await this.ask(`select pg_notify('${CHANNEL}', '${this.self} ' || $1) is null as done`, id);
    } catch (error) {
      this.held.delete(id);
      throw error;
    }
    this.held.delete(id);
    return false;
  }

  private async free(id: string, own: RequestRelease): Promise<void> {
    // Lost with its connection it is free already, and may be somebody else's.
    if (this.held.get(id) !== own) return;
    try {
      await this.ask(`select pg_advisory_unlock(${KEY}) as done`, id);
    } finally {
      this.held.delete(id);
    }
  }

  /** One after the other: a connection takes one statement at a time. */
  private ask(sql: string, id: string): Promise<boolean> {
    const answer = this.asking.then(async () => {
      const client = await this.connected();
      return (await client.query<{ done: boolean }>(sql, [id])).rows[0]?.done ?? false;
    });
    this.asking = answer.catch(() => undefined);
    return answer;
  }

  private connected(): Promise<pg.Client> {
    if (this.isClosed) throw new UploadBusy();
    this.opening ??= this.connect().catch((error: unknown) => {
      this.opening = null;
      throw error;
    });
    return this.opening;
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.config.database.url,
      keepAlive: true,
      application_name: 'peyvand-uploads',
    });
    client.on('error', (error) => this.log.debug('The connection of uploads was lost', { error }));
    client.on('end', () => this.lost());
    client.on('notification', ({ payload = '' }) => {
      const [asker, id = ''] = payload.split(' ');
      // Everybody hears it, who asked as well.
      if (asker !== this.self) void this.held.get(id)?.();
    });
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    return client;
  }

  /** Somebody else may hold them from here on: what is being written stops, and its sender asks how far it came. */
  private lost(): void {
    this.opening = null;
    const releases = [...this.held.values()];
    this.held.clear();
    for (const release of releases) void release();
  }
}
