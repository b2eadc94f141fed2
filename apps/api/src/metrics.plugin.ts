import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { Kind, type OperationDefinitionNode } from 'graphql';
import type { Metrics } from '@peyvand/platform';

/** Counts root fields, so that an operator sees what is asked for and what fails. */
export function metricsPlugin<Context extends BaseContext>(metrics: Metrics): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        // Only documents that passed validation come here: a made-up name would be a label of its own for ever.
        willSendResponse: ({ operation, errors }) => {
          for (const field of operation ? rootFieldsOf(operation) : [])
            metrics.operationServed(operation?.operation ?? '', field, errors ? 'failed' : 'done');
          return Promise.resolve();
        },
      }),
  };
}

const rootFieldsOf = ({ selectionSet }: OperationDefinitionNode): string[] =>
  selectionSet.selections.flatMap((selection) => (selection.kind === Kind.FIELD ? [selection.name.value] : []));
