import { i18n } from '@lingui/core';
import type { TypedDocumentString } from '@/generated/graphql';
import { learnClock } from './clock';
import { actingMembership } from './membership';
import { ApiError, type Refusal } from './refused';
import { mayAskAnew } from './session';

declare global {
  interface Window {
    peyvandAsked?: readonly { readonly body: string; readonly answer: Promise<Response> }[];
  }
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, unknown>> & { code?: string; refusals?: readonly Refusal[] };
  }[];
}

/**
 * Asks the API by the name of a registered operation.
 * @throws ApiError with the codes of the answer; OFFLINE where there was none.
 */
export async function request<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
  /** For signing in itself: a session that ended is no reason to ask again. */
  { asIs = false } = {},
): Promise<Data> {
  const asked = Date.now();
  const body = JSON.stringify({ ...(await named(document)), variables });
  const early = askedAlready(body);
  const response = await (early ?? send(body, signal));
  // Of an earlier answer it is not known when it came.
  if (!early) learnClock(response.headers.get('date'), asked);
  // Nothing was done for a visitor, so that it can be asked again as it was.
  if (!asIs && (await mayAskAnew(response.headers.get('x-peyvand-signed-in'))) && !signal?.aborted)
    return request(document, variables, signal, { asIs: true });
  const answer = (await response.json().catch(() => {
    throw new ApiError(response.ok ? 'OFFLINE' : `HTTP_${response.status}`);
  })) as Answer<Data>;
  const [fault] = answer.errors ?? [];
  if (fault) throw faultOf(fault, response.status);
  if (!answer.data) throw new ApiError(`HTTP_${response.status}`);
  return answer.data;
}

/** What the page asked before the application was there (`public/boot.js`); each answers once. */
function askedAlready(body: string): Promise<Response> | null {
  const first = window.peyvandAsked?.find((asked) => asked.body === body);
  if (!first) return null;
  window.peyvandAsked = window.peyvandAsked?.filter((asked) => asked !== first);
  return first.answer.catch(() => {
    throw new ApiError('OFFLINE');
  });
}

/** The first page is there. */
export function forgetAsked(): void {
  window.peyvandAsked = undefined;
}

/** The hash under which the build registered the operation; the development server also sends its text. */
export async function named(document: object): Promise<{ documentId: string; query?: string }> {
  const documentId = (document as { __meta__: { hash: string } }).__meta__.hash;
  if (!import.meta.env.DEV) return { documentId };
  const texts = (await import('@/generated/operations.json')).default as Record<string, string>;
  return { documentId, query: texts[documentId] };
}

async function send(body: string, signal?: AbortSignal): Promise<Response> {
  const membership = actingMembership();
  try {
    return await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        'accept-language': i18n.locale,
        ...(membership ? { 'x-peyvand-membership': membership } : {}),
      },
      body,
      signal,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError('OFFLINE');
  }
}

function faultOf(
  { message, extensions = {} }: NonNullable<Answer<unknown>['errors']>[number],
  status: number,
): ApiError {
  const { code = `HTTP_${status}`, refusals = [], reference } = extensions;
  return new ApiError(code || message, refusals, typeof reference === 'string' ? reference : null, extensions);
}
