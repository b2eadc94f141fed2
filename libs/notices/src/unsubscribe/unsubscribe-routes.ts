import type { FastifyInstance, FastifyReply } from 'fastify';
import { UNSUBSCRIBE_PATH } from './unsubscribe-links.js';
import { unsubscribePage } from './unsubscribe-page.js';
import type { Unsubscribe, Unsubscribing } from './unsubscribe.js';

interface Query {
  Querystring: { token?: string | string[] };
}

/** Nothing of the page may be kept, framed or load anything; the link must not travel on as a referrer. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
} as const;

/** The page behind the links: GET asks, POST does. It needs no session and reads none; the token says everything. */
export function addUnsubscribeRoutes(fastify: FastifyInstance, unsubscribe: Unsubscribe): void {
  const answer = (reply: FastifyReply, found: Unsubscribing | null, isDone: boolean) =>
    reply
      .code(found ? 200 : 404)
      .headers(HEADERS)
      .type('text/html; charset=utf-8')
      .send(unsubscribePage(found, isDone));
  void fastify.register((scope, _options, done) => {
    // Mail programs post a form, browsers an empty one; what it says does not matter.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: 4_096 }, (_request, _body, parsed) =>
      parsed(null, null),
    );
    scope.get<Query>(UNSUBSCRIBE_PATH, async ({ query }, reply) =>
      answer(reply, await unsubscribe.look(tokenOf(query)), false),
    );
    scope.post<Query>(UNSUBSCRIBE_PATH, async ({ query }, reply) =>
      answer(reply, await unsubscribe.run(tokenOf(query)), true),
    );
    done();
  });
}

const tokenOf = ({ token }: Query['Querystring']): string => (typeof token === 'string' ? token : '');
