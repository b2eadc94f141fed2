import { BeginUploadDocument } from '@/generated/graphql';
import { act, newKey } from '@/shared/api/act';
import { ApiError } from '@/shared/api/refused';

const PIECE = 256 * 1_024;
const PAUSES = [1_000, 3_000, 8_000, 15_000];
const UPLOADS = '/files/upload';

interface Options {
  readonly objectId: string;
  readonly pieceBytes: number;
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Sends a file in pieces by the tus protocol; where the line breaks it goes on behind what has arrived.
 * @throws ApiError with what was said no to.
 */
export async function upload(file: File, { objectId, pieceBytes, onProgress, signal }: Options): Promise<void> {
  const input = {
    objectType: 'problem' as const,
    objectId,
    name: file.name,
    size: file.size,
    idempotencyKey: newKey(),
  };
  const { createUploadTicket } = await act(BeginUploadDocument, { input }, { quietly: true });
  const ticket = createUploadTicket.ticket;
  if (!ticket) throw new ApiError('NOT_FOUND');
  const size = Math.min(PIECE, pieceBytes);
  let at = 0;
  let hasBegun = false;
  // After a line that broke, only the other side knows how much came.
  let isSure = true;
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
      const answer = await send(
        `${UPLOADS}/${ticket.id}`,
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
