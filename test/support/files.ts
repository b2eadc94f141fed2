import { codesOf, type TestApi } from './api.js';

export const TICKET = `mutation($input: CreateUploadTicketInput!) { createUploadTicket(input: $input) {
  ticket { id uploadUrl name size expiresAt file { id } } refusals { code field params { name value } } } }`;
export const ATTACH = `mutation($input: AttachFileInput!) { attachFile(input: $input) {
  file { id name state } refusals { code field } } }`;
export const REMOVE = 'mutation($input: RemoveFileInput!) { removeFile(input: $input) { done refusals { code } } }';
export const FILE = `query($id: ID!) { file(id: $id) { id name kind size state stateReason salt fingerprint url
  thumbnailUrl previewUrl } }`;

interface Sending {
  readonly name: string;
  readonly bytes: Buffer;
  readonly objectType?: string;
  readonly objectId?: string;
}

/** Leave to send a file. @throws when it is refused */
export async function ticketFor(api: TestApi, person: { id: string }, { bytes, ...file }: Sending): Promise<string> {
  const input = { objectType: 'problem', ...file, size: bytes.length };
  const answer = await api.as(person).request(TICKET, { input });
  const made = answer.data?.createUploadTicket;
  if (!made?.ticket) throw new Error(`createUploadTicket: ${JSON.stringify(answer.errors ?? codesOf(made))}`);
  return made.ticket.id as string;
}

/** What a request of the protocol carries. */
export const tus = (token: string, more: Record<string, string> = {}): Record<string, string> => ({
  authorization: `Bearer ${token}`,
  'tus-resumable': '1.0.0',
  ...more,
});

/** Begins an upload of so many bytes; answers the status. */
export async function begin(base: string, token: string, ticket: string, size: number): Promise<number> {
  const metadata = `ticket ${Buffer.from(ticket).toString('base64')}`;
  const headers = tus(token, { 'upload-length': String(size), 'upload-metadata': metadata });
  return (await fetch(`${base}/files/upload`, { method: 'POST', headers })).status;
}

/** Sends a piece; answers the response. */
export function sendPiece(
  base: string,
  token: string,
  ticket: string,
  piece: { readonly at: number; readonly bytes: Buffer },
): Promise<Response> {
  return fetch(`${base}/files/upload/${ticket}`, {
    method: 'PATCH',
    headers: tus(token, { 'upload-offset': String(piece.at), 'content-type': 'application/offset+octet-stream' }),
    body: new Uint8Array(piece.bytes),
  });
}

/** How far an upload came; null where there is none for this session. */
export async function arrivedOf(base: string, token: string, ticket: string): Promise<number | null> {
  const answer = await fetch(`${base}/files/upload/${ticket}`, { method: 'HEAD', headers: tus(token) });
  if (!answer.ok && answer.status !== 404) throw new Error(`An upload was asked for and answered ${answer.status}`);
  return answer.ok ? Number(answer.headers.get('upload-offset')) : null;
}

/** A whole file in one piece, over the session of `token`. Answers its id. */
export async function sendFile(api: TestApi, base: string, person: { id: string }, file: Sending): Promise<string> {
  const token = await api.tokenOf(person);
  const ticket = await ticketFor(api, person, file);
  const begun = await begin(base, token, ticket, file.bytes.length);
  const sent = await sendPiece(base, token, ticket, { at: 0, bytes: file.bytes });
  if (begun !== 201 || sent.status !== 204)
    throw new Error(`The file did not arrive: ${begun} ${sent.status} ${await sent.text()}`);
  return ticket;
}

/** A DXF drawing of about so many bytes. */
export const drawing = (bytes: number): Buffer =>
  Buffer.from(
    `0\nSECTION\n2\nHEADER\n${'999\nline\n'.repeat(Math.max(1, Math.ceil((bytes - 40) / 9)))}0\nENDSEC\n0\nEOF\n`,
  );
