import { BeginUploadDocument, type FileObject } from '@/generated/graphql';
import { act } from '../api/act';
import { ApiError, isOffline } from '../api/refused';

/** A slow line shows soon that something moves; a fast one is asked less often. The API takes up to a megabyte. */
const LEAST = 32 * 1_024;
const MOST = 512 * 1_024;
const QUICK_MS = 1_500;
const PAUSES = [1_000, 3_000, 8_000, 15_000];
const UPLOADS = '/files/upload';

interface Options {
  readonly objectType: FileObject;
  readonly objectId: string;
  /** Under the same key an upload that was begun earlier goes on. */
  readonly key: string;
  readonly isResumed: boolean;
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Sends a file in pieces by the tus protocol; where the line breaks it goes on behind what has arrived.
 * @throws ApiError with what was said no to.
 */
export async function upload(file: File, { onProgress, signal, ...about }: Options): Promise<void> {
  const ticket = await ticketFor(file, about, signal);
  // Nobody wants it any more, or it arrived and only the answer was lost.
  if (!ticket || ticket.file) return;
  let size = LEAST;
  let at = 0;
  let hasBegun = false;
  // After a line that broke, and where an earlier visit began, only the other side knows how much came.
  let isSure = !about.isResumed;
  for (let tries = 0; at < file.size || !hasBegun;) {
    if (signal.aborted) return;
    try {
      if (!isSure) {
        const arrived = await arrivedOf(ticket.id, signal);
        [hasBegun, at, isSure] = [arrived !== null, arrived ?? 0, true];
        continue;
      }
      if (!hasBegun) {
        await send(UPLOADS, signal, 'POST', {
          'upload-length': String(file.size),
          'upload-metadata': `ticket ${btoa(ticket.id)}`,
        });
        hasBegun = true;
      }
      const since = performance.now();
      const answer = await send(
        `${UPLOADS}/${ticket.id}`,
        signal,
        'PATCH',
        { 'upload-offset': String(at), 'content-type': 'application/offset+octet-stream' },
        file.slice(at, at + size),
      );
      at = Number(answer.headers.get('upload-offset') ?? at);
      tries = 0;
      size = performance.now() - since < QUICK_MS ? Math.min(size * 2, MOST) : LEAST;
      onProgress(at / file.size);
    } catch (error) {
      if (error instanceof ApiError && error.code !== 'OFFLINE') throw error;
      await backOnLine(PAUSES[Math.min(tries, PAUSES.length - 1)] ?? 0, signal);
      tries += 1;
      isSure = false;
    }
  }
}

/** The leave to send it, asked for until there is a line; none where nobody wants it any more. */
async function ticketFor(
  file: File,
  { objectType, objectId, key }: Pick<Options, 'objectType' | 'objectId' | 'key'>,
  signal: AbortSignal,
): Promise<{ readonly id: string; readonly file: object | null } | null> {
  const input = { objectType, objectId, name: file.name, size: file.size, idempotencyKey: key };
  for (let tries = 0; !signal.aborted; tries += 1)
    try {
      const { createUploadTicket } = await act(BeginUploadDocument, { input }, { quietly: true });
      if (!createUploadTicket.ticket) throw new ApiError('NOT_FOUND');
      return createUploadTicket.ticket;
    } catch (error) {
      if (!isOffline(error)) throw error;
      await backOnLine(PAUSES[Math.min(tries, PAUSES.length - 1)] ?? 0, signal);
    }
  return null;
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
