import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Smaller ones fit into one packet anyway. */
const LEAST_BYTES = 1_000;
/** A page of a list becomes a tenth; more effort would take longer than it saves. */
const EFFORT = { br: 4, gzip: 5 };

/**
 * Answers of the API and pages go compressed to whoever takes it. Nobody else's page can make a browser ask for what
 * is secret beside words of its own, from whose size it could be guessed: the API answers JSON of its own origin only.
 */
export async function compressAnswers(fastify: FastifyInstance): Promise<void> {
  // Routes that come later are those it sees.
  await fastify.register(compress, {
    customTypes: /^(application\/(graphql-response\+)?json|text\/html)\b/,
    encodings: ['br', 'gzip'],
    // What comes compressed could become far larger than a body may be.
    globalDecompression: false,
    threshold: LEAST_BYTES,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: EFFORT.br } },
    zlibOptions: { level: EFFORT.gzip },
  });
}
