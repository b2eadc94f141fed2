import { connect } from 'node:net';

/**
 * The bytes of one request, written once: what is measured is the server and not who asks.
 *
 * @param {{ port: number, path: string, token?: string, body?: unknown }} what
 */
export function requestOf({ port, path, token, body }) {
  const text = JSON.stringify(body ?? {});
  const lines = [
    `POST ${path} HTTP/1.1`,
    `host: 127.0.0.1:${port}`,
    'content-type: application/json',
    'accept: application/graphql-response+json, application/json',
    ...(token ? [`authorization: Bearer ${token}`] : []),
    `content-length: ${Buffer.byteLength(text)}`,
  ];
  return { port, bytes: Buffer.from(`${lines.join('\r\n')}\r\n\r\n${text}`) };
}

/**
 * Asks over so many connections for so long, each for the next as soon as it is answered. Answers the milliseconds of
 * each, sorted, and how many came in a second.
 */
export async function load(request, { connections, seconds }) {
  const times = [];
  const began = performance.now();
  const until = began + seconds * 1_000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const line = await open(request.port);
      while (performance.now() < until) {
        const from = performance.now();
        await line.ask(request.bytes);
        times.push(performance.now() - from);
      }
      line.close();
    }),
  );
  const rate = times.length / ((performance.now() - began) / 1_000);
  return { rate, times: times.sort((a, b) => a - b) };
}

/** One answer, parsed. @throws when it is no whole answer. */
export async function askOnce(request) {
  const line = await open(request.port);
  const answer = await line.ask(request.bytes);
  line.close();
  return JSON.parse(answer);
}

/** A connection that is kept; its answers say their length. */
async function open(port) {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  /** @type {{ resolve: (answer: any) => void, reject: (error: Error) => void } | null} */
  let pending = null;
  let got = Buffer.alloc(0);
  let end = -1;
  socket.on('data', (chunk) => {
    got = got.length ? Buffer.concat([got, chunk]) : chunk;
    if (end < 0) end = endOf(got);
    if (end < 0 || got.length < end) return;
    const answer = got.subarray(got.indexOf('\r\n\r\n') + 4, end);
    const isSound = got.subarray(9, 12).toString() === '200';
    [got, end] = [got.subarray(end), -1];
    if (isSound) pending?.resolve(answer);
    else pending?.reject(new Error(`Not answered: ${answer}`));
  });
  socket.on('error', (error) => pending?.reject(error));
  socket.on('close', () => pending?.reject(new Error('The connection was closed before the answer')));
  return {
    ask: (bytes) =>
      new Promise((resolve, reject) => {
        pending = { resolve, reject };
        socket.write(bytes);
      }),
    close: () => socket.destroy(),
  };
}

/** Where the answer ends, -1 while its head is not whole. */
function endOf(bytes) {
  const head = bytes.indexOf('\r\n\r\n');
  if (head < 0) return -1;
  const length = /\r\ncontent-length: *(\d+)/i.exec(bytes.subarray(0, head + 2).toString('latin1'));
  if (!length) throw new Error('An answer does not say its length');
  return head + 4 + Number(length[1]);
}
