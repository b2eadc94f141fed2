import { lazily } from './lazily';

/** What asks in front of the page; its frame, which is heavy, comes when the page has come to rest. */
export const Dialog = lazily(async () => (await import('./DialogBody')).DialogBody);
/** The same from the side, for what is long. */
export const SidePanel = lazily(async () => (await import('./DialogBody')).Drawer);
