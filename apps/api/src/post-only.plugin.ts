import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** What is asked, tokens of links among it, stands in the body alone: addresses are written into logs on the way. */
export function postOnlyPlugin<Context extends BaseContext>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ request }) => {
          if (request.http?.method !== 'GET') return Promise.resolve();
          throw new GraphQLError('Send it by POST', {
            extensions: { code: 'BAD_REQUEST', http: { status: 405, headers: new Map([['allow', 'POST']]) } },
          });
        },
      }),
  };
}
