import { Readable } from 'node:stream';
import type { GraphQLSchemaHost } from '@nestjs/graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { ListExports } from '@peyvand/insights';
import { errorFormatter, type Log, type RequestContext, type Sent } from '@peyvand/platform';
import { MEMBERSHIP_HEADER, type HttpReply } from './request-context.js';

interface Asked {
  readonly Params: { file: string };
  readonly Querystring: { language?: unknown; membership?: unknown; arguments?: unknown };
}
type Request = FastifyRequest<Asked>;

export interface ExportParts {
  readonly exports: ListExports;
  readonly schemas: GraphQLSchemaHost;
  readonly log: Log;
  readonly contextOf: (request: Sent, reply: HttpReply) => Promise<RequestContext>;
}

const FILE = /^(\w{1,40})\.csv$/;
/** Who takes nothing for this long has gone, however the line looks. */
const STALLED_MS = 60_000;
const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  SECOND_FACTOR_REQUIRED: 403,
  NOT_FOUND: 404,
  TOO_MANY_REQUESTS: 429,
  INTERNAL: 500,
};

/**
 * `/exports/<list>.csv?language=&membership=&arguments=`: a list as a file, with the arguments of its GraphQL field as
 * JSON. It is asked for by a link, which sets no header, so the membership may come as a parameter.
 */
export function addExportRoute(fastify: FastifyInstance, parts: ExportParts): void {
  fastify.get<Asked>('/exports/:file', { exposeHeadRoute: false }, async (request, reply) => {
    try {
      return await answer(parts, request, reply);
    } catch (error) {
      const fault =
        error instanceof GraphQLError ? error : new GraphQLError('Failed', { originalError: error as Error });
      const told = errorFormatter(parts.log)(fault.toJSON(), fault);
      return reply.code(STATUS[String(told.extensions?.code)] ?? 400).send({ errors: [told] });
    }
  });
}

async function answer(parts: ExportParts, request: Request, reply: FastifyReply): Promise<FastifyReply> {
  const { language, membership } = request.query;
  const [, list = ''] = FILE.exec(request.params.file) ?? [];
  // A page from elsewhere could take the one place of a session by a link.
  if (request.headers['sec-fetch-site'] === 'cross-site') return reply.code(403).send();
  const acting = typeof membership === 'string' ? { [MEMBERSHIP_HEADER]: membership } : {};
  const sent: Sent = { socket: request.socket, headers: { ...request.headers, ...acting } };
  const made = await parts.exports.begin(
    parts.schemas.schema,
    {
      list,
      ...(language === 'fa' || language === 'en' ? { language } : {}),
      given: readArguments(request.query.arguments),
    },
    () => parts.contextOf(sent, reply),
  );
  const { count, isCapped } = made.total;
  const stream = Readable.from(
    watched(made.text(), () => stream.destroy()),
    { highWaterMark: 1 },
  );
  stream.once('close', () => {
    made.end().catch((error: unknown) => parts.log.warn('The place of an export was not given back', { error }));
  });
  return reply
    .headers({
      'content-disposition': `attachment; filename="peyvand-${list}.csv"`,
      'cache-control': 'no-store',
      'x-peyvand-rows': `${count}${isCapped ? '+' : ''}`,
    })
    .type('text/csv; charset=utf-8; header=present')
    .send(stream);
}

/** Each piece must be taken in time. */
async function* watched(pieces: AsyncIterable<string>, stalled: () => void): AsyncGenerator<string> {
  for await (const piece of pieces) {
    const timer = setTimeout(stalled, STALLED_MS).unref();
    try {
      if (piece) yield piece;
    } finally {
      clearTimeout(timer);
    }
  }
}

/** @throws GraphQLError BAD_USER_INPUT for what is no JSON object. */
function readArguments(text: unknown): Record<string, unknown> {
  if (text === undefined) return {};
  try {
    const given: unknown = JSON.parse(typeof text === 'string' ? text : '');
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Record<string, unknown>;
  } catch {
    // Said below, as for any other text.
  }
  throw new GraphQLError('arguments is no JSON object', { extensions: { code: 'BAD_USER_INPUT' } });
}
