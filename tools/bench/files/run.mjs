import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { loadavg } from 'node:os';
import pg from 'pg';
import { command } from '../../lib/command.mjs';
import { Crew } from '../../lib/crew.mjs';
import { optionsOf } from '../../lib/options.mjs';
import { startThrowawayStack } from '../../lib/throwaway-stack.mjs';

const MEGABYTE = 1 << 20;
/** A drawing as programs write it, as long as need be. */
const START = Buffer.from('0\nSECTION\n2\nHEADER\n');
const END = Buffer.from('0\nENDSEC\n0\nEOF\n');
const LINE = '999\nthe same line of a drawing again and again, as it fills the megabytes up\n';
const SLOW = { uploads: 20, bytesPerSecond: 125_000, seconds: 15 };
const BAD = { bytes: 5 * MEGABYTE, bytesPerSecond: 32_000, cutAfterMs: 20_000, piece: MEGABYTE };
const GOALS = { memoryMegabytes: 20, slowerMs: 100 };

/**
 * `npm run bench:files [-- --bad]`: a stack of its own. 100 MB with the memory of the API beside it; a small operation
 * alone and beside 20 uploads at 1 Mbit/s; with `--bad` 5 MB at 256 kbit/s over a line that is cut every 20 seconds,
 * which takes three minutes. Answers 1 when a goal is missed.
 */
export async function benchFiles() {
  const crew = new Crew();
  await command(crew, async () => {
    const { bad } = optionsOf('npm run bench:files [-- --bad]', { bad: false });
    const { addresses, children } = await startThrowawayStack({ crew, demo: true });
    const database = new pg.Pool({ connectionString: addresses.databaseOwner, max: 2 });
    database.on('error', () => {});
    crew.add(() => database.end());
    const place = await placeOf(database, addresses.api);
    console.log(`\nLoad of the machine: ${loadavg()[0].toFixed(1)} on its processors.`);
    const isGood = [await large(place, children[0].member.pid), await besideSlow(place)];
    if (bad) isGood.push(await badLine(place));
    return isGood.every(Boolean) ? 0 : 1;
  });
}

/** Who uploads, in a session by row, to an RFP whose office takes 100 MB. */
async function placeOf(database, api) {
  const { rows } = await database.query(
    `select r.id, r.office_id, m.person_id from rfp r join problem p on p.id = r.problem_id
      join membership m on m.organization_id = p.owner_id and m.role = 'head' where r.state = 'draft' limit 1`,
  );
  const [rfp] = rows;
  await database.query(
    `update office set numbers = coalesce(numbers, '{}') || '{"drawingMegabytes": 100}' where organization_id = $1`,
    [rfp.office_id],
  );
  const token = randomBytes(32).toString('base64url');
  await database.query(
    `insert into session (id, person_id, token_hash, is_staff, started_at, seen_at, stepped_up_at, second_factor_at,
      user_agent) values (gen_random_uuid(), $1, $2, true, now(), now(), now(), now(), 'bench')`,
    [rfp.person_id, createHash('sha256').update(token).digest('hex')],
  );
  return { api: new URL(api), token, rfpId: rfp.id };
}

async function large(place, pid) {
  await peak(place, pid, 25);
  const [small, big] = [await peak(place, pid, 25), await peak(place, pid, 100)];
  const more = Math.round((big.most - small.most) / MEGABYTE);
  console.log(
    `100 MB in ${big.seconds.toFixed(1)} s (${(100 / big.seconds).toFixed(0)} MB/s, judged, hashed and stored); ` +
      `the API took ${more} MB more memory at most than with 25 MB (goal: below ${GOALS.memoryMegabytes}).`,
  );
  return more < GOALS.memoryMegabytes;
}

/** One upload of so many megabytes, and the most memory that the API had meanwhile. */
async function peak(place, pid, megabytes) {
  const size = megabytes * MEGABYTE;
  const id = await ticket(place, size);
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, memoryOf(pid))), 20);
  const began = performance.now();
  await send(place, id, { size, piece: 8 * MEGABYTE });
  clearInterval(watch);
  return { most, seconds: (performance.now() - began) / 1_000 };
}

async function besideSlow(place) {
  await timesOf(place, 2);
  const alone = await timesOf(place, SLOW.seconds);
  const size = SLOW.bytesPerSecond * SLOW.seconds;
  const tickets = [];
  for (let n = 0; n < SLOW.uploads; n += 1) tickets.push(await ticket(place, size, null));
  const sending = tickets.map((id) => send(place, id, { size, piece: MEGABYTE, bytesPerSecond: SLOW.bytesPerSecond }));
  const beside = await timesOf(place, SLOW.seconds);
  await Promise.all(sending);
  const slower = p99(beside) - p99(alone);
  console.log(
    `A small operation, p99: ${p99(alone).toFixed(1)} ms alone, ${p99(beside).toFixed(1)} ms beside ` +
      `${SLOW.uploads} uploads at 1 Mbit/s (goal: at most ${GOALS.slowerMs} ms more).`,
  );
  return slower <= GOALS.slowerMs;
}

async function badLine(place) {
  const id = await ticket(place, BAD.bytes, null);
  const began = performance.now();
  const { sent, cuts } = await send(place, id, { size: BAD.bytes, ...BAD });
  console.log(
    `5 MB at 256 kbit/s, cut ${cuts} times: ${((performance.now() - began) / 1_000).toFixed(0)} s, ` +
      `${((sent - BAD.bytes) / 1_024).toFixed(0)} kB sent twice (goal: below one piece a cut).`,
  );
  return sent - BAD.bytes <= cuts * BAD.piece;
}

async function ticket({ api, token, rfpId }, size, objectId = rfpId) {
  const query = `mutation ($input: CreateUploadTicketInput!) { createUploadTicket(input: $input) {
    ticket { id } refusals { code } } }`;
  const input = { objectType: 'rfp', ...(objectId ? { objectId } : {}), name: 'bench.dxf', size };
  const answer = await fetch(new URL('/graphql', api), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data, errors } = /** @type {any} */ (await answer.json());
  if (!data?.createUploadTicket?.ticket) throw new Error(JSON.stringify(errors ?? data));
  return data.createUploadTicket.ticket.id;
}

/**
 * Sends a drawing piece by piece; what was cut is asked about and goes on where it stopped.
 *
 * @param {any} place
 * @param {string} id
 * @param {{ size: number, piece: number, bytesPerSecond?: number, cutAfterMs?: number }} how
 */
async function send(place, id, { size, piece, bytesPerSecond, cutAfterMs }) {
  const metadata = `ticket ${Buffer.from(id).toString('base64')}`;
  await protocol(place, 'POST', '', { 'upload-length': size, 'upload-metadata': metadata });
  let [at, sent, cuts] = [0, 0, 0];
  while (at < size) {
    const length = Math.min(piece, size - at);
    const headers = {
      'upload-offset': at,
      'content-type': 'application/offset+octet-stream',
      'content-length': length,
    };
    const part = await protocol(place, 'PATCH', `/${id}`, headers, {
      bytes: bytesAt(at, length, size),
      bytesPerSecond,
      cutAfterMs,
    });
    sent += part.sent;
    if (part.status === 204) at += length;
    else if (part.status !== null) throw new Error(`The upload was answered ${part.status}`);
    else {
      cuts += 1;
      at = Number((await protocol(place, 'HEAD', `/${id}`, {})).headers['upload-offset']);
    }
  }
  return { sent, cuts };
}

function bytesAt(at, length, size) {
  const bytes = Buffer.alloc(length, LINE);
  if (at === 0) START.copy(bytes);
  // Lines begin anew in each piece, which is fine in a comment.
  if (at + length === size) END.copy(bytes, length - END.length);
  return bytes;
}

/**
 * Status null: the line was cut.
 *
 * @param {any} place
 * @param {string} method
 * @param {string} path
 * @param {any} headers
 * @param {{ bytes?: Buffer, bytesPerSecond?: number, cutAfterMs?: number }} [how]
 * @returns {Promise<any>}
 */
function protocol({ api, token }, method, path, headers, { bytes, bytesPerSecond, cutAfterMs } = {}) {
  return new Promise((answered, failed) => {
    let [sent, isCut] = [0, false];
    const one = request(
      new URL(`/files/upload${path}`, api),
      { method, headers: { authorization: `Bearer ${token}`, 'tus-resumable': '1.0.0', ...headers } },
      (response) => {
        response.resume();
        response.once('end', () => answered({ status: response.statusCode, headers: response.headers, sent }));
      },
    );
    one.once('error', (error) => (isCut ? answered({ status: null, headers: {}, sent }) : failed(error)));
    if (!bytes) return one.end();
    if (!bytesPerSecond) {
      sent = bytes.length;
      return one.end(bytes);
    }
    const began = Date.now();
    const step = setInterval(() => {
      if (cutAfterMs && Date.now() - began > cutAfterMs) {
        clearInterval(step);
        isCut = true;
        return one.destroy(new Error('cut'));
      }
      const next = bytes.subarray(sent, sent + bytesPerSecond / 20);
      sent += next.length;
      if (next.length) return one.write(next);
      clearInterval(step);
      one.end();
    }, 50);
  });
}

/** How long a small operation takes, one after the other, for so many seconds. */
async function timesOf({ api, token }, seconds) {
  const times = [];
  for (const end = performance.now() + seconds * 1_000; performance.now() < end;) {
    const began = performance.now();
    const answer = await fetch(new URL('/graphql', api), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: '{"query":"{ problems(first: 5) { nodes { id title state } } }"}',
    });
    await answer.text();
    times.push(performance.now() - began);
  }
  return times;
}

const p99 = (times) => times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)];

/** Resident, in bytes. */
const memoryOf = (pid) => Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1_024;
