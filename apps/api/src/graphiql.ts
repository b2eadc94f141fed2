import { createReadStream, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';

/** Where GraphiQL stands, in the demo only. */
export const GRAPHIQL_PATH = '/graphiql';

/** Of packages that only a demo needs, so they are looked for at run time and are no dependency of a server. */
const FILES = {
  'react.js': ['react-17', 'umd/react.production.min.js'],
  'react-dom.js': ['react-dom-17', 'umd/react-dom.production.min.js'],
  'graphiql.js': ['graphiql', 'graphiql.min.js'],
  'graphiql.css': ['graphiql', 'graphiql.min.css'],
} as const;

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // Its editor sizes and colours what it draws by style attributes.
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Peyvand: GraphiQL</title><link rel="stylesheet" href="${GRAPHIQL_PATH}/graphiql.css">
<link rel="stylesheet" href="${GRAPHIQL_PATH}/page.css"><div id="graphiql">GraphiQL needs JavaScript.</div>
${['globals.js', 'react.js', 'react-dom.js', 'graphiql.js', 'page.js'].map((file) => `<script src="${GRAPHIQL_PATH}/${file}"></script>`).join('\n')}
</html>`;

const STYLE = 'html, body { height: 100%; margin: 0; overflow: hidden } #graphiql { height: 100vh }';

/** A library within GraphiQL sets it; undeclared, it would make a function out of a text, which no page of ours may. */
const GLOBALS = 'var regeneratorRuntime;';

const SCRIPT = `const socket = new URL('/graphql', location.href);
socket.protocol = socket.protocol.replace('http', 'ws');
const fetcher = GraphiQL.createFetcher({ url: '/graphql', subscriptionUrl: socket.href });
ReactDOM.render(
  React.createElement(GraphiQL, { fetcher, defaultVariableEditorOpen: true, headerEditorEnabled: true }),
  document.getElementById('graphiql'),
);`;

/** GraphiQL from files of npm packages: it asks no other server for anything, and its policy lets it ask none. */
export function addGraphiqlRoutes(fastify: FastifyInstance): void {
  const types = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' } as const;
  fastify.get(GRAPHIQL_PATH, (_request, reply) =>
    reply.header('content-security-policy', POLICY).type('text/html; charset=utf-8').send(PAGE),
  );
  fastify.get(`${GRAPHIQL_PATH}/page.js`, (_request, reply) => reply.type(types.js).send(SCRIPT));
  fastify.get(`${GRAPHIQL_PATH}/globals.js`, (_request, reply) => reply.type(types.js).send(GLOBALS));
  fastify.get(`${GRAPHIQL_PATH}/page.css`, (_request, reply) => reply.type(types.css).send(STYLE));
  for (const [name, [owner, file]] of Object.entries(FILES)) {
    const path = installed(owner, file);
    if (path)
      fastify.get(`${GRAPHIQL_PATH}/${name}`, (_request, reply) =>
        reply.type(name.endsWith('.js') ? types.js : types.css).send(createReadStream(path)),
      );
  }
  // Who opens the endpoint itself in a browser is led to the page.
  fastify.addHook('onRequest', async (request, reply) => {
    const isOpened = request.method === 'GET' && request.url === '/graphql' && !request.headers.upgrade;
    if (isOpened && /\btext\/html\b/.test(request.headers.accept ?? '')) return reply.redirect(GRAPHIQL_PATH);
  });
}

function installed(owner: string, file: string): string | null {
  try {
    const path = join(dirname(createRequire(import.meta.url).resolve(`${owner}/package.json`)), file);
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}
