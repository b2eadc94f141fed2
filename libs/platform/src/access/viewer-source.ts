import type { Viewer } from '@peyvand/kernel';

/** What of an HTTP request or a WebSocket handshake tells who is asking. */
export interface Credentials {
  readonly sessionToken: string | null;
  /** Membership to act for; null: every membership of the person. */
  readonly membershipId: string | null;
}

/** The one port of the platform: who is asking. Implemented by organizations, bound by the applications. */
export abstract class ViewerSource {
  /** Anonymous for no, an unknown or an ended session. @throws Forbidden when the membership is not the person's. */
  abstract resolve(credentials: Credentials): Promise<Viewer>;
}
