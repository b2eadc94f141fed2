import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { checkCost } from '@peyvand/platform';

/** The budget of objects is known only with the variables, so it is checked after validation. */
export function costPlugin<Context extends BaseContext>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ schema, document, operation, request }) => {
          try {
            if (operation) checkCost(schema, document, operation, request.variables ?? {});
          } catch (error) {
            return Promise.reject(
              Object.assign(error as GraphQLError, {
                extensions: { ...(error as GraphQLError).extensions, http: { status: 400 } },
              }),
            );
          }
          return Promise.resolve();
        },
      }),
  };
}
