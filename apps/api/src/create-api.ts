import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { FastifyInstance } from 'fastify';
import { NOTICE_OBJECTS, WEB_PLACES } from '@peyvand/contracts';
import { LoadFile, UploadServer } from '@peyvand/files';
import { newId, Viewer } from '@peyvand/kernel';
import { ListExports } from '@peyvand/insights';
import { subjectPlace } from '@peyvand/notices';
import {
  Db,
  LIMITS,
  Log,
  Metrics,
  RequestContext,
  ServedPages,
  ViewerSource,
  addPageRoutes,
  addTechnicalRoutes,
  type AppConfig,
} from '@peyvand/platform';
import { RfpCalendar } from '@peyvand/rfps';
import { ApiModule } from './api.module.js';
import { limitBodyTime, longestRequestMs } from './body-time.js';
import { addCalendarRoute } from './calendar-route.js';
import { addExportRoute } from './export-route.js';
import { addFileRoutes } from './file-routes.js';
import { addGraphiqlRoutes } from './graphiql.js';
import { compressAnswers } from './compress-answers.js';
import { contextOfHttp } from './request-context.js';
import { securityHeaders } from './security-headers.js';
import { Sockets } from './sockets/sockets.js';
import { TechnicalErrors, beforeRouting } from './technical-errors.js';
import { warnOfProxy } from './warn-of-proxy.js';
import { addOperationsHook } from './web/operations-hook.js';
import { headOf } from './web/page-head.js';
import { RegisteredOperations } from './web/registered-operations.js';
import { WebFiles } from './web/web-files.js';
import { sitemapOf } from './web/sitemap.js';
import { addWebRoutes } from './web/web-routes.js';

/** Builds the API without listening; used by `main` and by the tests alike. */
export async function createApi(config: AppConfig): Promise<NestFastifyApplication> {
  const headers = securityHeaders(config);
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.forRoot(config), adapterOf(config, headers), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  // Ending by exit(0) lets what is still being written out, such as the log, be written.
  app.enableShutdownHooks([], { useProcessExit: true });
  const log = app.get(Log);
  app.useGlobalFilters(new TechnicalErrors(log));
  const fastify = app.getHttpAdapter().getInstance();
  nameRequests(fastify, headers, log);
  limitBodyTime(fastify, config);
  warnOfProxy(fastify, config, log);
  const metrics = app.get(Metrics);
  countRequests(fastify, metrics);
  letGoWhenClosing(fastify);
  await compressAnswers(fastify);
  const web = WebFiles.find(config);
  const operations = new RegisteredOperations(config, web);
  addOperationsHook(fastify, operations);
  serveSockets(app, config, operations);
  addTechnicalRoutes(fastify, { config, db: app.get(Db), metrics });
  servePages(app, config, web);
  if (web) serveWeb(app, config, web);
  if (config.mode === 'demo') addGraphiqlRoutes(fastify);
  addCalendarRoute(fastify, app.get(RfpCalendar, { strict: false }));
  serveExports(app, config);
  serveFiles(app, config);
  await app.init();
  return app;
}

type Headers = ReturnType<typeof securityHeaders>;

function adapterOf(config: AppConfig, headers: Headers): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: LIMITS.bodyBytes,
    requestTimeout: longestRequestMs(config),
    return503OnClosing: false,
    ...beforeRouting(headers),
    // Node takes the longer of the two for the body, so the time for the head is set as well; and it looks every 30
    // seconds by itself.
    http: { headersTimeout: config.requestMs, connectionsCheckingInterval: 1_000 },
  });
}

/** Each request has an id, in its answer and in all that is logged within. */
function nameRequests(fastify: FastifyInstance, headers: Headers, log: Log): void {
  fastify.addHook('onRequest', (_request, reply, next) => {
    const requestId = newId();
    void reply.headers(headers).header('x-request-id', requestId);
    log.within({ requestId }, next);
  });
}

function countRequests(fastify: FastifyInstance, metrics: Metrics): void {
  fastify.addHook('onResponse', (request, reply, next) => {
    metrics.requestServed(
      request.method,
      request.routeOptions.url ?? 'unknown',
      reply.statusCode,
      reply.elapsedTime / 1_000,
    );
    next();
  });
}

function servePages(app: NestFastifyApplication, config: AppConfig, web: WebFiles | null): void {
  const viewers = app.get(ViewerSource, { strict: false });
  addPageRoutes(app.getHttpAdapter().getInstance(), {
    pages: app.get(ServedPages, { strict: false }).all(),
    places: web ? [] : [...WEB_PLACES.map((place) => `/${place}`), ...NOTICE_OBJECTS.map(subjectPlace)].map(patternOf),
    config,
    log: app.get(Log),
    contextOf: (request, reply) => contextOfHttp(viewers, config, request, reply),
  });
}

const patternOf = (place: string): string => place.replace('{id}', ':id');

function serveWeb(app: NestFastifyApplication, config: AppConfig, files: WebFiles): void {
  const schemas = app.get(GraphQLSchemaHost, { strict: false });
  const visitor = (): RequestContext => new RequestContext(Viewer.anonymous, null, '', '', null);
  addWebRoutes(app.getHttpAdapter().getInstance(), {
    files,
    config,
    headOf: (path, locale) => headOf(path, locale, { schema: schemas.schema, visitor }),
    sitemapOf: (origin) => sitemapOf(origin, { schema: schemas.schema, visitor }),
  });
}

function serveExports(app: NestFastifyApplication, config: AppConfig): void {
  const viewers = app.get(ViewerSource, { strict: false });
  addExportRoute(app.getHttpAdapter().getInstance(), {
    exports: app.get(ListExports, { strict: false }),
    schemas: app.get(GraphQLSchemaHost, { strict: false }),
    log: app.get(Log),
    contextOf: (request, reply) => contextOfHttp(viewers, config, request, reply),
  });
}

function serveFiles(app: NestFastifyApplication, config: AppConfig): void {
  const viewers = app.get(ViewerSource, { strict: false });
  addFileRoutes(app.getHttpAdapter().getInstance(), {
    uploads: app.get(UploadServer, { strict: false }),
    loads: app.get(LoadFile, { strict: false }),
    log: app.get(Log),
    publicUrl: config.publicUrl,
    contextOf: (request, reply) => contextOfHttp(viewers, config, request, reply),
  });
}

function serveSockets(app: NestFastifyApplication, config: AppConfig, operations: RegisteredOperations): void {
  const schemas = app.get(GraphQLSchemaHost, { strict: false });
  const viewers = app.get(ViewerSource, { strict: false });
  const sockets = new Sockets({ config, schemas, viewers, operations, log: app.get(Log) });
  sockets.listen(app.getHttpServer());
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('preClose', async () => sockets.close());
}

/**
 * While the API stops, what still comes over open connections is answered, and each connection is let go with its
 * answer.
 */
function letGoWhenClosing(fastify: FastifyInstance): void {
  let isClosing = false;
  fastify.addHook('preClose', async () => {
    isClosing = true;
  });
  fastify.addHook('onSend', async (_request, reply) => {
    if (isClosing) void reply.header('connection', 'close');
  });
}
