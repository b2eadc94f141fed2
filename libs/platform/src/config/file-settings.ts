import { resolve } from 'node:path';
import type { EnvReader } from './env.js';

export interface FileSettings {
  /** Where files arrive, and stay unless there is a store elsewhere. */
  readonly directory: string;
  /** Null: files stay on disk. */
  readonly s3: { readonly url: string; readonly region: string; readonly key: string; readonly secret: string } | null;
  /** Null: nobody looks for what is harmful, and files say so. */
  readonly scanner: Scanner | null;
  /** How long one piece of a file may take to arrive. */
  readonly pieceMs: number;
}

export type Scanner =
  | { readonly kind: 'clamd'; readonly host: string; readonly port: number }
  | { readonly kind: 'clamd'; readonly path: string }
  | { readonly kind: 'command'; readonly command: readonly string[] };

export function readFileSettings(read: EnvReader): FileSettings {
  const s3 = read.optional('FILES_S3_URL');
  return {
    directory: resolve(read.text('FILES_DIR', '.peyvand/files')),
    s3: s3
      ? {
          url: read.url('FILES_S3_URL', ['http', 'https']),
          region: read.text('FILES_S3_REGION', 'auto'),
          key: read.text('FILES_S3_KEY'),
          secret: read.text('FILES_S3_SECRET'),
        }
      : null,
    scanner: readScanner(read),
    pieceMs: read.duration('UPLOAD_TIME', '10m'),
  };
}

function readScanner(read: EnvReader): Scanner | null {
  const text = read.optional('FILE_SCANNER');
  if (!text) return null;
  const command = /^command:(\/\S+(?: \S+)*)$/.exec(text)?.[1];
  if (command) return { kind: 'command', command: command.split(' ') };
  const path = /^clamd:(\/[^/].*)$/.exec(text)?.[1];
  if (path) return { kind: 'clamd', path };
  const [, host, port] = /^clamd:\/\/([\w.-]+|\[[\da-f:]+\]):(\d{1,5})$/i.exec(text) ?? [];
  if (host && port) return { kind: 'clamd', host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
  read.refuse(
    `FILE_SCANNER must be clamd://host:port, clamd:/path/of/socket or command:/path/of/program, not "${text}".`,
  );
  return null;
}
