import type { FastifyInstance } from 'fastify';
import type { Asked, RegisteredOperations } from './registered-operations.js';

/** Puts the text in the place of the hash; refuses what is not on a closed list before anything is parsed. */
export function addOperationsHook(fastify: FastifyInstance, operations: RegisteredOperations): void {
  fastify.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql' || request.method !== 'POST') return;
    const body = request.body as (Asked & Record<string, unknown>) | null;
    if (!body || typeof body !== 'object' || Array.isArray(body) || !operations.isAsked(body)) return;
    const query = operations.find(body);
    if (query === null) return reply.code(400).send({ errors: [unregistered] });
    request.body = { ...body, query, documentId: undefined };
  });
}

const unregistered = {
  message: 'This operation is not on the list of this server',
  extensions: { code: 'OPERATION_NOT_REGISTERED' },
};
