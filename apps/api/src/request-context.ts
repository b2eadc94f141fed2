import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { RequestContext, type ViewerSource, type AppConfig, type Sent } from '@peyvand/platform';

export interface HttpReply {
  header(name: string, value: string): unknown;
}

/** Name of the session cookie. The prefix makes browsers insist on HTTPS, so plain HTTP has to do without it. */
export const cookieName = (config: AppConfig): string => (config.isSecure ? '__Host-peyvand' : 'peyvand');
const markName = (config: AppConfig): string => `${cookieName(config)}-device`;
/** As long as browsers keep a cookie. */
const MARK_SECONDS = 400 * 86_400;
export const MEMBERSHIP_HEADER = 'x-peyvand-membership';
/** Whether the asker counted as signed in: a page that was, and is not, asks for the password before it goes on. */
const SIGNED_IN_HEADER = 'x-peyvand-signed-in';

export async function contextOfHttp(
  viewers: ViewerSource,
  config: AppConfig,
  request: Sent,
  reply: HttpReply,
): Promise<RequestContext> {
  const sessionToken = readSession(request.headers);
  const viewer = await viewers.resolve({ sessionToken, membershipId: single(request.headers[MEMBERSHIP_HEADER]) });
  reply.header(SIGNED_IN_HEADER, viewer.kind === 'anonymous' ? '0' : '1');
  return new RequestContext(
    viewer,
    sessionToken,
    config.proxies.clientOf(request),
    String(request.headers['user-agent'] ?? '').slice(0, 200),
    {
      setCookie: (value) => void reply.header('set-cookie', sessionCookie(config, value)),
      setDeviceMark: (value) => void reply.header('set-cookie', cookie(config, markName(config), value, MARK_SECONDS)),
    },
    cookieOf(request.headers, markName(config)),
  );
}

/**
 * A browser sends its cookie with the handshake; a header cannot be set there, so the membership comes as a parameter.
 */
export async function contextOfSocket(
  viewers: ViewerSource,
  config: AppConfig,
  request: IncomingMessage,
  parameters: Record<string, unknown> = {},
): Promise<RequestContext> {
  const sessionToken = readSession(request.headers);
  const membershipId = typeof parameters.membership === 'string' ? parameters.membership : null;
  const viewer = await viewers.resolve({ sessionToken, membershipId });
  return new RequestContext(viewer, sessionToken, config.proxies.clientOf(request), '', null, null, membershipId);
}

function readSession(headers: IncomingHttpHeaders): string | null {
  const bearer = /^Bearer ([\w-]{20,200})$/.exec(headers.authorization ?? '');
  if (bearer?.[1]) return bearer[1];
  return cookieOf(headers, '__Host-peyvand') ?? cookieOf(headers, 'peyvand');
}

function cookieOf(headers: IncomingHttpHeaders, name: string): string | null {
  const pair = headers.cookie
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`));
  return pair?.slice(name.length + 1) || null;
}

/** An empty value takes the cookie away. */
const sessionCookie = (config: AppConfig, value: string): string =>
  cookie(config, cookieName(config), value, value ? Math.floor(config.sessions.others.absoluteMs / 1_000) : 0);

const cookie = (config: AppConfig, name: string, value: string, seconds: number): string =>
  `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${config.isSecure ? '; Secure' : ''}`;

const single = (header: string | string[] | undefined): string | null =>
  typeof header === 'string' && header ? header : null;
