import { fileURLToPath } from 'node:url';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import WebSocket from 'ws';

export const title = 'Stopping everybody by what is sent over WebSockets';

const ASK = 'subscription { noticeArrived { id } }';
const SLOW_MS = 100;

const ANSWERED = '1 × all answered';
const TOO_LONG = '1 × closed with 1009';

/**
 * What sockets are made to swallow, and the answer it must come to: stopping nobody because nothing was sent is no
 * defence. Each opens as many as it needs, and they are let go afterwards.
 */
const ATTACKS = {
  'one frame of 5 million brackets': [TOO_LONG, (open) => frame(open, '['.repeat(5_000_000))],
  'a document of brackets in a frame of 5 million': [
    TOO_LONG,
    (open) => frame(open, JSON.stringify({ id: '1', type: 'subscribe', payload: { query: '{'.repeat(5_000_000) } })),
  ],
  '2,000 subscriptions on one socket': [ANSWERED, (open) => subscriptions(open, () => ASK)],
  '2,000 documents that are at the limit of tokens': [ANSWERED, (open) => subscriptions(open, dear)],
  '200 documents of 90 kB': [ANSWERED, (open) => subscriptions(open, () => `{ ${'a '.repeat(45_000)} }`, 200)],
  '60 sockets of one address, each with 200 documents at the limit': [
    '20 × all answered, 40 × refused',
    (open) => Promise.all(Array.from({ length: 60 }, () => subscriptions(open, dear, 200))),
  ],
  'the same taken back as it is sent, so that no place is ever taken': [
    ANSWERED,
    (open) => subscriptions(open, dear, 1_000, true),
  ],
};

const dear = () => `subscription { noticeArrived { ${'id '.repeat(980)} } }`;

export async function attack(field) {
  const calm = await field.others(() => new Promise((done) => setTimeout(done, 1_000)));
  const lines = [{ held: true, figure: `others in calm: ${calm.p50.toFixed(1)} ms, p99 ${calm.p99.toFixed(1)} ms` }];
  for (const [name, [expected]] of Object.entries(ATTACKS)) {
    let said = '';
    const { p99, max, count } = await field.others(async () => {
      said = await elsewhere({ name, api: field.addresses.api });
    });
    lines.push({
      held: said === expected && p99 < SLOW_MS,
      figure: `${name}: others p99 ${p99.toFixed(1)} ms, longest ${max.toFixed(1)} ms of ${count}; ${said}${said === expected ? '' : `, not ${expected}`}`,
    });
  }
  return lines;
}

/** In a thread of its own, or the attacker's own work would slow the one who measures. */
const elsewhere = (workerData) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

/** Opens sockets as somebody without a session; null where it is refused. */
function opener(api) {
  const opened = new Set();
  const open = () =>
    new Promise((resolve) => {
      const socket = new WebSocket(`${api.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
      opened.add(socket);
      socket.on('error', () => resolve(null));
      socket.on('open', () => {
        socket.send('{"type":"connection_init"}');
        socket.once('message', () => resolve(socket));
      });
    });
  open.letGo = async () => {
    for (const socket of opened) socket.terminate();
    opened.clear();
    // The API notices in its own time, and the next attack is to have its places.
    await new Promise((done) => setTimeout(done, 500));
  };
  return open;
}

async function frame(open, text) {
  const socket = await open();
  if (!socket) return 'refused';
  const closed = new Promise((done) => socket.on('close', done));
  socket.send(text);
  return `closed with ${await Promise.race([closed, late(20_000)])}`;
}

async function subscriptions(open, write, count = 2_000, takeBack = false) {
  const socket = await open();
  if (!socket) return 'refused';
  const over = new Promise((done) => {
    socket.on('close', (code) => done(`closed with ${code}`));
    socket.on('message', (data) => JSON.parse(String(data)).type === 'pong' && done('all answered'));
  });
  for (let id = 0; id < count; id += 1) {
    socket.send(JSON.stringify({ id: `${id}`, type: 'subscribe', payload: { query: write() } }));
    if (takeBack) socket.send(JSON.stringify({ id: `${id}`, type: 'complete' }));
  }
  socket.send('{"type":"ping"}');
  return Promise.race([over, late(20_000)]);
}

/** `20 × this, 40 × that`, by the alphabet. */
const tally = (said) =>
  [...new Set(said)]
    .sort()
    .map((one) => `${said.filter((other) => other === one).length} × ${one}`)
    .join(', ');

const late = (ms) => new Promise((done) => setTimeout(() => done('no answer in time'), ms).unref());

if (!isMainThread && workerData?.name) {
  const open = opener(workerData.api);
  const said = [await ATTACKS[workerData.name][1](open)].flat();
  await open.letGo();
  parentPort?.postMessage(tally(said));
}
