import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { UPLOAD_PATH, type LoadFile, type Loading, type UploadServer } from '@peyvand/files';
import { errorFormatter, isOwnForm, type Log, type RequestContext, type Sent } from '@peyvand/platform';
import type { HttpReply } from './request-context.js';
import { technicalError } from './technical-errors.js';

export interface FileParts {
  readonly uploads: UploadServer;
  readonly loads: LoadFile;
  readonly log: Log;
  readonly publicUrl: string;
  readonly contextOf: (request: Sent, reply: HttpReply) => Promise<RequestContext>;
}

interface Asked {
  readonly Params: { id: string; size: string };
  readonly Querystring: { until?: unknown; mark?: unknown };
}

/** Whose line stays silent for this long has gone; what came stays, and the next piece goes on behind it. */
const STALLED_MS = 60_000;
const STATUS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404 };

/** `/files/upload` takes files in by the tus protocol; `/files/<id>/<size>` gives them out, whole or in part. */
export function addFileRoutes(fastify: FastifyInstance, parts: FileParts): void {
  void fastify.register(async (scope) => {
    // The bytes go past Fastify, straight to where they arrive.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    for (const url of [UPLOAD_PATH, `${UPLOAD_PATH}/:id`])
      scope.route({
        method: ['POST', 'HEAD', 'PATCH', 'DELETE', 'OPTIONS'],
        url,
        handler: (request, reply) => takeIn(parts, request, reply),
      });
  });
  fastify.get<Asked>('/files/:id/:size', { exposeHeadRoute: false }, async (request, reply) => {
    try {
      return await giveOut(parts, request, reply);
    } catch (error) {
      const told = toldOf(parts, error);
      return reply.code(STATUS[String(told.extensions?.code)] ?? 500).send({ errors: [told] });
    }
  });
}

async function takeIn(parts: FileParts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (!isOwnForm(request.headers, parts.publicUrl)) return reply.code(403).send(technicalError(403));
  let context: RequestContext;
  try {
    context = await parts.contextOf(request, reply);
    if (!context.viewer.personId) return await reply.code(401).send(technicalError(401, { code: 'UNAUTHENTICATED' }));
  } catch (error) {
    const told = toldOf(parts, error);
    return reply.code(STATUS[String(told.extensions?.code)] ?? 500).send({ errors: [told] });
  }
  reply.hijack();
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) reply.raw.setHeader(name, value);
  const stop = watchLine(request.raw.socket);
  try {
    await parts.uploads.handle(context.viewer, request.raw, reply.raw);
  } finally {
    stop();
  }
  return reply;
}

async function giveOut(parts: FileParts, request: FastifyRequest<Asked>, reply: FastifyReply): Promise<FastifyReply> {
  const { viewer } = await parts.contextOf(request, reply);
  const { until, mark } = request.query;
  const file = await parts.loads.run(viewer, { ...request.params, until: String(until), mark: String(mark) });
  const range = rangeOf(request, file);
  void reply.headers({
    'accept-ranges': 'bytes',
    'content-disposition': `attachment; filename*=UTF-8''${encoded(file.name)}`,
    etag: file.tag,
  });
  if (range === 'none') return reply.code(416).header('content-range', `bytes */${file.bytes}`).send();
  const { from, to } = range ?? { from: 0, to: file.bytes - 1 };
  if (range) void reply.code(206).header('content-range', `bytes ${from}-${to}/${file.bytes}`);
  void reply.type(file.type).header('content-length', to - from + 1);
  const bytes = await file.read(range ?? undefined);
  const stop = watchLine(request.raw.socket);
  reply.raw.once('close', () => {
    stop();
    bytes.destroy();
  });
  return reply.send(bytes);
}

/** One span; several at once, and those of an older file, are answered with the whole. */
function rangeOf(
  { headers }: FastifyRequest<Asked>,
  { bytes, tag }: Loading,
): { from: number; to: number } | 'none' | null {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(headers.range ?? '') ?? [];
  if ((!first && !last) || (headers['if-range'] !== undefined && headers['if-range'] !== tag)) return null;
  const from = first ? Number(first) : Math.max(0, bytes - Number(last));
  const to = first && last ? Math.min(Number(last), bytes - 1) : bytes - 1;
  return from > to || (!first && Number(last) === 0) ? 'none' : { from, to };
}

/** As RFC 8187 has it, which takes fewer letters than addresses do. */
const encoded = (name: string): string =>
  encodeURIComponent(Buffer.from(name).toString()).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );

function watchLine(socket: Socket): () => void {
  const end = (): void => void socket.destroy();
  socket.setTimeout?.(STALLED_MS, end);
  return () => {
    socket.off?.('timeout', end);
    socket.setTimeout?.(0);
  };
}

function toldOf(parts: FileParts, error: unknown): ReturnType<ReturnType<typeof errorFormatter>> {
  const fault = error instanceof GraphQLError ? error : new GraphQLError('Failed', { originalError: error as Error });
  return errorFormatter(parts.log)(fault.toJSON(), fault);
}
