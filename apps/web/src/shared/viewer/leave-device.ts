import { actFor } from '../api/membership';
import { queryClient } from '../api/query';
import { forgetSession } from '../api/session';
import { forgetDrafts } from '../drafts/local-drafts';
import { fileSender } from '../files/sending';

/** Nothing of what somebody wrote, chose or acted for stays on the device; whoever comes next sends nothing of it. */
export async function forgetKept(): Promise<void> {
  forgetDrafts();
  actFor(null);
  await fileSender.forget();
}

/** The one way out: after signing out, after the account's end, and where another person signs in. */
export async function leaveDevice(): Promise<void> {
  forgetSession();
  await forgetKept();
  queryClient.clear();
}
