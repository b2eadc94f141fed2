import { GraphQLError, Kind, OperationTypeNode, parse } from 'graphql';
import { LIMITS } from '@peyvand/platform';

/** Answers the errors to send, or nothing when the document is a subscription. */
export function refuseAllButSubscriptions(query: string): GraphQLError[] | undefined {
  try {
    const document = parse(query, { maxTokens: LIMITS.tokens });
    const isSubscription = document.definitions.every((d) => d.kind !== Kind.OPERATION_DEFINITION || d.operation === OperationTypeNode.SUBSCRIPTION);
    return isSubscription ? undefined : [new GraphQLError('Only subscriptions are served here', { extensions: { code: 'BAD_REQUEST' } })];
  } catch (error) {
    return [error instanceof GraphQLError ? error : new GraphQLError('The document could not be read')];
  }
}
