import { STATUS_CODES } from 'node:http';

/** Codes of what goes wrong before GraphQL is reached. */
const CODES: Readonly<Record<number, string>> = {
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  408: 'REQUEST_TIMEOUT',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'TOO_MANY_REQUESTS',
};

const codeOf = (status: number): string => CODES[status] ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL');

/** The shape of a GraphQL answer, so that a client reads every no in the same way. */
export const technicalError = (status: number, code = codeOf(status), message = STATUS_CODES[status] ?? 'Error') => ({
  status,
  body: { errors: [{ message, extensions: { code } }] },
});
