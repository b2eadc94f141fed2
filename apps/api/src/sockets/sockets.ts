import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { GraphQLSchemaHost } from '@nestjs/graphql';
import { GraphQLError, type ExecutionArgs, type GraphQLFormattedError } from 'graphql';
import { handleProtocols, makeServer, type Context } from 'graphql-ws';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import { LIMITS, type Log, type ViewerSource, addressBlock, errorFormatter, type AppConfig } from '@peyvand/platform';
import { contextOfSocket } from '../request-context.js';
import type { RegisteredOperations } from '../web/registered-operations.js';
import { checkSubscription, type Asked } from './check-subscription.js';
import { isForGraphql, isOfOwnOrigin, refuseHandshake } from './handshake.js';
import { Places } from './places.js';

/** What sockets may take of one process. Carriers put thousands of people behind one address. */
export const SOCKETS = { subscriptions: 20, ofSession: 10, ofAddress: 20, unsentBytes: 1_000_000 } as const;

interface Extra {
  readonly request: IncomingMessage;
  /** Documents being checked; one that is taken back meanwhile still counts, because it still costs. */
  checking: number;
}
type SocketContext = Context<Record<string, unknown>, Extra>;

export interface SocketParts {
  readonly config: AppConfig;
  readonly schemas: GraphQLSchemaHost;
  readonly viewers: ViewerSource;
  readonly operations: RegisteredOperations;
  readonly log: Log;
}

/** Subscriptions over WebSocket. Nest's own server takes frames of 100 MB and has no limit of anything. */
export class Sockets {
  private readonly places = new Places();
  private readonly format: (errors: readonly GraphQLError[]) => GraphQLFormattedError[];
  private readonly server = new WebSocketServer({
    noServer: true,
    maxPayload: LIMITS.bodyBytes,
    handleProtocols,
    // One message of a socket at a time: others are served between two.
    allowSynchronousEvents: false,
  });
  private readonly graphql = makeServer<Record<string, unknown>, Extra>({
    onSubscribe: (context, id, asked) => this.subscribe(context, id, asked),
    onNext: (_context, _id, _asked, _args, result) =>
      result.errors && { ...result, errors: this.format(result.errors) },
    onError: (_context, _id, _asked, errors) => this.format(errors),
  });
  private lastTurn = Promise.resolve();
  private isClosing = false;

  constructor(private readonly parts: SocketParts) {
    const format = errorFormatter(parts.log);
    this.format = (errors) => errors.map((error) => format(error.toJSON(), error));
  }

  listen(http: Server): void {
    http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      socket.on('error', () => socket.destroy());
      // Another path would never be answered and would keep the process from ending.
      if (this.isClosing || !isForGraphql(request)) socket.destroy();
      else if (!isOfOwnOrigin(this.parts.config, request)) refuseHandshake(socket, 403, 'ORIGIN_NOT_ALLOWED');
      else
        this.admit(request, socket, head).catch((error: unknown) => {
          this.parts.log.error('A WebSocket could not be opened', { error });
          refuseHandshake(socket, 503, 'INTERNAL');
        });
    });
  }

  /** Says goodbye, and does not wait for those who do not answer it. */
  close(): void {
    this.isClosing = true;
    for (const socket of this.server.clients) {
      socket.close(1001, 'Going away');
      setTimeout(() => socket.terminate(), 1_000).unref();
    }
  }

  /** A session that does not live counts as none, or made-up ones would be as good as as many places. */
  private async admit(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const { config, viewers } = this.parts;
    const { viewer } = await contextOfSocket(viewers, config, request);
    const [name, limit] = viewer.sessionId
      ? [`session ${viewer.sessionId}`, SOCKETS.ofSession]
      : [`address ${addressBlock(config.proxies.clientOf(request))}`, SOCKETS.ofAddress];
    if (socket.destroyed || this.isClosing) return void socket.destroy();
    if (!this.places.take(name, limit)) return refuseHandshake(socket, 429, 'TOO_MANY_SOCKETS');
    socket.once('close', () => this.places.giveBack(name));
    this.server.handleUpgrade(request, socket, head, (opened) => this.serve(opened, request));
  }

  private serve(socket: WebSocket, request: IncomingMessage): void {
    const { log } = this.parts;
    // Frames that are too long or malformed: ws has said so to the other side and closes.
    socket.on('error', (error) => log.debug('A WebSocket was closed', { error }));
    const closed = this.graphql.opened(
      {
        protocol: socket.protocol,
        send: (text) => new Promise((resolve) => socket.send(text, () => resolve())),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (take) =>
          socket.on('message', (data) => {
            // Who asks and does not read the answers would fill the memory with them.
            if (socket.bufferedAmount > SOCKETS.unsentBytes) return socket.terminate();
            take(textOf(data)).catch((error: unknown) => {
              log.error('A message over WebSocket failed', { error });
              socket.close(1011, 'Internal error');
            });
          }),
      },
      { request, checking: 0 },
    );
    const stopWatching = this.watch(socket);
    socket.once('close', (code, reason) => {
      stopWatching();
      void closed(code, String(reason));
    });
  }

  /** A ping that is not answered until the next one is due: nobody is there any more. */
  private watch(socket: WebSocket): () => void {
    let isAnswered = true;
    socket.on('pong', () => (isAnswered = true));
    const timer = setInterval(() => {
      if (!isAnswered) return socket.terminate();
      isAnswered = false;
      socket.ping();
    }, this.parts.config.socketPingMs);
    return () => clearInterval(timer);
  }

  private async subscribe(context: SocketContext, id: string, asked: Asked): Promise<ExecutionArgs | GraphQLError[]> {
    const { extra, subscriptions, connectionParams } = context;
    if (Object.keys(subscriptions).length > SOCKETS.subscriptions || extra.checking >= SOCKETS.subscriptions)
      return [tooManySubscriptions()];
    const { config, viewers, schemas, operations } = this.parts;
    const { schema } = schemas;
    const query = operations.find({ query: asked.query, documentId: asked.extensions?.documentId });
    if (query === null) return [unregistered()];
    extra.checking += 1;
    try {
      await this.turn();
      if (!(id in subscriptions)) return [new GraphQLError('Taken back')];
      const document = checkSubscription(schema, { ...asked, query }, config.mode === 'production');
      if (Array.isArray(document)) return document;
      return {
        schema,
        document,
        operationName: asked.operationName,
        variableValues: asked.variables,
        contextValue: await contextOfSocket(viewers, config, extra.request, connectionParams),
      };
    } catch (error) {
      return [new GraphQLError('The subscription failed', { originalError: error as Error })];
    } finally {
      extra.checking -= 1;
    }
  }

  /** One document of all sockets in one round of the event loop: however many come, others wait for one at most. */
  private turn(): Promise<void> {
    this.lastTurn = this.lastTurn.then(() => new Promise((resolve) => setImmediate(resolve)));
    return this.lastTurn;
  }
}

const textOf = (data: RawData): string => (data as Buffer).toString();

const unregistered = () =>
  new GraphQLError('This operation is not on the list of this server', {
    extensions: { code: 'OPERATION_NOT_REGISTERED' },
  });

const tooManySubscriptions = () =>
  new GraphQLError(`A socket holds ${SOCKETS.subscriptions} subscriptions at most`, {
    extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' },
  });
