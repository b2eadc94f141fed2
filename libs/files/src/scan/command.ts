import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Bytes, Finding } from './finding.js';

const LONGEST_MS = 300_000;

/** Gives bytes to a program on its standard input; like clamscan it ends with 0 for clean and with 1 for found. */
export async function askCommand([program = '', ...args]: readonly string[], bytes: Bytes): Promise<Finding> {
  const child = spawn(program, args, { stdio: ['pipe', 'ignore', 'ignore'], timeout: LONGEST_MS });
  const ended = once(child, 'close') as Promise<[number | null]>;
  // A program that has seen enough closes its end.
  const sent = pipeline(Readable.from(bytes), child.stdin).catch((error: { code?: string }) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const [[code]] = await Promise.all([ended, sent]);
  if (code === 0) return 'clean';
  if (code === 1) return 'infected';
  throw new Error(`The scanner ended with ${code}`);
}
