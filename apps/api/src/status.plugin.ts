import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { GraphQLError } from 'graphql';

const OF_THE_DOCUMENT = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

/**
 * GraphQL over HTTP: who accepts `application/json` alone reads any status but 200 as a failure of the transport, so a
 * faulty document is answered with 200 there. What passes a limit is refused with 400 to everybody.
 */
export function statusPlugin<Context extends BaseContext>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ request, response, errors }) => {
          const { http } = response;
          const accepted = request.http?.headers.get('accept') ?? '';
          const isLegacy =
            accepted.includes('application/json') && !accepted.includes('application/graphql-response+json');
          if (http.status === 400 && isLegacy && errors?.every(isOfTheDocument)) http.status = 200;
          return Promise.resolve();
        },
      }),
  };
}

const isOfTheDocument = ({ message, extensions }: GraphQLError): boolean =>
  OF_THE_DOCUMENT.includes(String(extensions.code)) &&
  !('limit' in extensions) &&
  !message.includes('Document contains more');
