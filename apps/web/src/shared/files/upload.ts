import { BeginUploadDocument, type FileObject } from '@/generated/graphql';
import { act, newKey } from '../api/act';
import { ApiError, isFinal, isSignedOut } from '../api/refused';
import { mayAskAnew } from '../api/session';
import { begun, ended, lockOf, printOf, unfinishedOf } from './unfinished';

const PIECE = 256 * 1_024;
const PAUSES = [1_000, 3_000, 8_000, 15_000];
const UPLOADS = '/files/upload';

interface Options {
  readonly objectType: FileObject;
  /** Null: it is attached with the step that makes the object. */
  readonly objectId: string | null;
  readonly organizationId?: string | null | undefined;
  readonly pieceBytes: number;
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Sends a file in pieces by the tus protocol; where the line breaks it goes on behind what has arrived, and where a
 * former tab was closed behind what that one sent. Answers the id of the file; null where it was broken off.
 * @throws ApiError with what was said no to.
 */
export async function upload(file: File, options: Options): Promise<string | null> {
  const { objectType, objectId, signal } = options;
  const print = await printOf(file);
  const left = unfinishedOf(objectType, objectId).find((one) => one.print === print);
  const arrivedBefore = left ? await arrivedOf(left.id, signal) : null;
  if (left && arrivedBefore === null) ended(left.id);
  const ticket = left && arrivedBefore !== null ? { id: left.id } : await ticketFor(file, options);
  begun({ id: ticket.id, objectType, objectId, name: file.name, print, at: Date.now() });
  // Another tab sees by it that this one is still sending.
  return navigator.locks.request(lockOf(ticket.id), async () => {
    try {
      const isThere = await sendRest(file, ticket.id, arrivedBefore, options);
      if (isThere) ended(ticket.id);
      return isThere ? ticket.id : null;
    } catch (error) {
      // Whoever signs in again goes on behind what has arrived.
      if (isFinal(error) && !isSignedOut(error)) ended(ticket.id);
      throw error;
    }
  });
}

/** False where it was broken off. */
async function sendRest(
  file: File,
  id: string,
  arrivedBefore: number | null,
  { pieceBytes, onProgress, signal }: Options,
): Promise<boolean> {
  const size = Math.min(PIECE, pieceBytes);
  let at = arrivedBefore ?? 0;
  let hasBegun = arrivedBefore !== null;
  // After a line that broke, only the other side knows how much came.
  let isSure = true;
  for (let tries = 0; at < file.size || !hasBegun;) {
    if (signal.aborted) return false;
    try {
      if (!isSure) {
        const arrived = await arrivedOf(id, signal);
        [hasBegun, at, isSure] = [arrived !== null, arrived ?? 0, true];
        continue;
      }
      if (!hasBegun) {
        await send(UPLOADS, signal, 'POST', {
          'upload-length': String(file.size),
          'upload-metadata': `ticket ${btoa(id)}`,
        });
        hasBegun = true;
      }
      const answer = await send(
        `${UPLOADS}/${id}`,
        signal,
        'PATCH',
        { 'upload-offset': String(at), 'content-type': 'application/offset+octet-stream' },
        file.slice(at, at + size),
      );
      at = Number(answer.headers.get('upload-offset') ?? at);
      tries = 0;
      onProgress(at / file.size);
    } catch (error) {
      if (error instanceof ApiError && error.code !== 'OFFLINE') throw error;
      await backOnLine(PAUSES[Math.min(tries, PAUSES.length - 1)] ?? 0, signal);
      tries += 1;
      isSure = false;
    }
  }
  return true;
}

async function ticketFor(file: File, { objectType, objectId, organizationId }: Options): Promise<{ id: string }> {
  const input = {
    objectType,
    objectId,
    organizationId: organizationId ?? null,
    name: file.name,
    size: file.size,
    idempotencyKey: newKey(),
  };
  const { createUploadTicket } = await act(BeginUploadDocument, { input }, { quietly: true });
  if (!createUploadTicket.ticket) throw new ApiError('NOT_FOUND');
  return createUploadTicket.ticket;
}

/** How much of it is there; null where it was not begun. */
async function arrivedOf(id: string, signal: AbortSignal): Promise<number | null> {
  try {
    const answer = await send(`${UPLOADS}/${id}`, signal, 'HEAD');
    return Number(answer.headers.get('upload-offset') ?? 0);
  } catch (error) {
    if (error instanceof ApiError && /^HTTP_4|NOT_FOUND/.test(error.code)) return null;
    throw error;
  }
}

async function send(
  url: string,
  signal: AbortSignal,
  method: string,
  headers: Record<string, string> = {},
  body?: Blob,
): Promise<Response> {
  const answer = await fetch(url, {
    method,
    signal,
    body,
    credentials: 'same-origin',
    headers: { ...headers, 'tus-resumable': '1.0.0' },
  }).catch(() => {
    throw new ApiError('OFFLINE');
  });
  if (answer.ok) return answer;
  if (answer.status === 401) {
    if (await mayAskAnew(answer.headers.get('x-peyvand-signed-in'))) return send(url, signal, method, headers, body);
    throw new ApiError('UNAUTHENTICATED');
  }
  // A server that is gone for a moment, or an upload that another try still holds.
  if (answer.status >= 500 || [409, 423, 429].includes(answer.status)) throw new ApiError('OFFLINE');
  const told = (await answer.json().catch(() => ({}))) as { code?: string };
  const refusals = told.code && answer.status === 422 ? [{ code: told.code }] : [];
  throw new ApiError(told.code ?? `HTTP_${answer.status}`, refusals);
}

/** Waits a moment, or until the line is there again; the screen may have been locked meanwhile. */
function backOnLine(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(end, ms);
    function end(): void {
      clearTimeout(timer);
      removeEventListener('online', end);
      document.removeEventListener('visibilitychange', end);
      signal.removeEventListener('abort', end);
      done();
    }
    addEventListener('online', end);
    document.addEventListener('visibilitychange', end);
    signal.addEventListener('abort', end);
  });
}
