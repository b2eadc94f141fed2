import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Fault, newId, Refusal, Refusals, TooManyRequests } from '@peyvand/kernel';
import type { Log } from '../log/log.js';

/** Codes that Apollo and our own checks give to faults of the document; their texts are about the document only. */
const OF_THE_DOCUMENT = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'RESPONSE_TOO_LARGE',
  'TOO_MANY_SUBSCRIPTIONS',
  'OPERATION_NOT_REGISTERED',
]);

/** What a client sees of an error: a code of a closed list. What nobody foresaw is masked and logged under an id. */
export function errorFormatter(log: Log): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = causeOf(error);
    const place = {
      ...(formatted.path ? { path: formatted.path } : {}),
      ...(formatted.locations ? { locations: formatted.locations } : {}),
    };
    if (cause instanceof Fault) return { ...place, message: cause.message, extensions: faultExtensions(cause) };
    if (cause instanceof Refusal || cause instanceof Refusals)
      return {
        ...place,
        message: 'The input was refused',
        extensions: { code: 'BAD_INPUT', refusals: refusalsOf(cause) },
      };
    const code = textOf(formatted.extensions?.code);
    if (cause instanceof GraphQLError && OF_THE_DOCUMENT.has(code))
      return { ...place, message: formatted.message, extensions: { code } };
    if (isMalformedValue(cause))
      return { ...place, message: 'A value has the wrong form', extensions: { code: 'BAD_USER_INPUT' } };
    const reference = newId();
    log.error('An operation failed', { error: cause, reference });
    return { ...place, message: 'Something went wrong on our side', extensions: { code: 'INTERNAL', reference } };
  };
}

/** A fault met while finding out who asks has no path, so Apollo's own unwrapping leaves it wrapped. */
function causeOf(error: unknown): unknown {
  const cause = unwrapResolverError(error);
  return cause instanceof GraphQLError && cause.originalError instanceof Fault ? cause.originalError : cause;
}

function faultExtensions(fault: Fault): Record<string, unknown> {
  return {
    code: fault.code,
    ...(fault instanceof TooManyRequests ? { retryAfterSeconds: fault.retryAfterSeconds } : {}),
  };
}

function refusalsOf(cause: Refusal | Refusals): object[] {
  const items = cause instanceof Refusal ? [cause] : cause.items;
  return items.map(({ code, field, params }) => ({ code, field: field ?? null, params }));
}

/** SQLSTATE class 22: the database could not read a value the client sent. */
const isMalformedValue = (cause: unknown): boolean => /^22/.test(textOf((cause as { code?: unknown } | null)?.code));

const textOf = (code: unknown): string => (typeof code === 'string' ? code : '');
