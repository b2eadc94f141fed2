import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import type { Bytes, Finding } from './finding.js';

/** What clamd takes at a time; a longer part would only wait longer. */
const PART = 256 * 1024;
const SILENCE_MS = 120_000;
const ANSWER_MAX = 4_096;

/**
 * Sends bytes to clamd by INSTREAM: parts, each behind its length, and an empty one at the end. It may answer before
 * all has been sent.
 */
export async function askClamd(
  address: { readonly path: string } | { readonly host: string; readonly port: number },
  bytes: Bytes,
): Promise<Finding> {
  const socket = connect('path' in address ? { path: address.path } : { host: address.host, port: address.port });
  socket.setTimeout(SILENCE_MS, () => socket.destroy(new Error('The scanner says nothing')));
  const answer = answerOf(socket);
  try {
    await Promise.race([send(socket, bytes), answer]);
    return read(await answer);
  } finally {
    socket.destroy();
  }
}

async function send(socket: Socket, bytes: Bytes): Promise<void> {
  await write(socket, Buffer.from('zINSTREAM\0'));
  for await (const some of bytes) {
    const all = Buffer.from(some as Buffer);
    for (let at = 0; at < all.length; at += PART) {
      const part = all.subarray(at, at + PART);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(part.length);
      socket.write(length);
      await write(socket, part);
    }
  }
  await write(socket, Buffer.alloc(4));
}

async function write(socket: Socket, part: Buffer): Promise<void> {
  if (!socket.write(part)) await once(socket, 'drain');
}

async function answerOf(socket: Socket): Promise<string> {
  let text = '';
  for await (const part of socket) {
    text += (part as Buffer).toString('latin1');
    if (text.includes('\0') || text.length > ANSWER_MAX) break;
  }
  return text.replace(/\0[\s\S]*$/, '').trim();
}

/** @throws for an error of the scanner, such as a limit of its own on sizes */
function read(answer: string): Finding {
  if (/^stream: OK$/.test(answer)) return 'clean';
  if (/^stream: .+ FOUND$/.test(answer)) return 'infected';
  throw new Error(`The scanner answered: ${answer.slice(0, 200) || 'nothing'}`);
}
