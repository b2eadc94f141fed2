import { LIMITS, limitsRule } from '@peyvand/platform';
import { GraphQLError, Kind, OperationTypeNode, parse, validate, type GraphQLSchema } from 'graphql';

/** Answers the errors to send, or nothing when the document is a subscription within the limits. */
export function refuseAllButSubscriptions(
  schema: GraphQLSchema | undefined,
  query: string,
): readonly GraphQLError[] | undefined {
  try {
    const document = parse(query, { maxTokens: LIMITS.tokens });
    const isSubscription = document.definitions.every(
      (d) => d.kind !== Kind.OPERATION_DEFINITION || d.operation === OperationTypeNode.SUBSCRIPTION,
    );
    if (!schema || !isSubscription)
      return [new GraphQLError('Only subscriptions are served here', { extensions: { code: 'BAD_REQUEST' } })];
    const faults = validate(schema, document, [limitsRule]);
    return faults.length ? faults : undefined;
  } catch (error) {
    return [error instanceof GraphQLError ? error : new GraphQLError('The document could not be read')];
  }
}
