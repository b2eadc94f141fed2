import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { checkCost, LIMITS, limitsRule } from '@peyvand/platform';

export interface Asked {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Record<string, unknown> | null;
  readonly extensions?: Record<string, unknown> | null;
}

/**
 * The document of a subscription within the limits of HTTP, or what is wrong with it. Queries over the socket would
 * pass by every plugin, so they are not let in.
 */
export function checkSubscription(
  schema: GraphQLSchema,
  { query, operationName, variables }: Asked,
  hideSuggestions: boolean,
): DocumentNode | GraphQLError[] {
  try {
    const document = parse(query, { maxTokens: LIMITS.tokens });
    const operation = getOperationAST(document, operationName);
    if (!isSubscription(operation))
      return [coded(new GraphQLError('Only subscriptions are served here'), 'BAD_REQUEST')];
    // The first fault is enough: collecting a hundred costs a hundred times as much.
    const faults = validate(schema, document, [limitsRule, ...specifiedRules], { maxErrors: 1, hideSuggestions });
    if (faults.length) return faults.map((fault) => coded(fault, 'GRAPHQL_VALIDATION_FAILED'));
    checkCost(schema, document, operation, variables ?? {});
    return document;
  } catch (error) {
    if (error instanceof GraphQLError) return [coded(error, 'GRAPHQL_PARSE_FAILED')];
    throw error;
  }
}

const isSubscription = (operation: OperationDefinitionNode | null | undefined): operation is OperationDefinitionNode =>
  operation?.operation === OperationTypeNode.SUBSCRIPTION;

function coded(error: GraphQLError, code: string): GraphQLError {
  error.extensions.code ??= code;
  return error;
}
