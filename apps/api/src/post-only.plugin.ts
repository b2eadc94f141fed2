import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { GraphQLError, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';
import { isPostOnly } from '@peyvand/platform';

/** Refuses by GET what takes a secret: addresses are written into logs on the way. */
export function postOnlyPlugin<Context extends BaseContext>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ request, document, schema }) => {
          if (request.http?.method !== 'GET' || !takesSecret(document, schema)) return Promise.resolve();
          throw new GraphQLError('Send it by POST', {
            extensions: { code: 'BAD_REQUEST', http: { status: 405, headers: new Map([['allow', 'POST']]) } },
          });
        },
      }),
  };
}

function takesSecret(document: DocumentNode, schema: GraphQLSchema): boolean {
  const types = new TypeInfo(schema);
  let found = false;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: () => {
        const field = types.getFieldDef();
        found ||= field ? isPostOnly(field) : false;
      },
    }),
  );
  return found;
}
