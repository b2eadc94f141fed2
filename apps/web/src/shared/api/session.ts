/** Asks the person to sign in again over what is shown; answers whether they did. */
type AskAgain = () => Promise<boolean>;

let hasBeenIn = false;
let askAgain: AskAgain | null = null;
let asking: Promise<boolean> | null = null;

/** Who draws the question; the page outside of which nobody is signed in has none. */
export function askAgainBy(ask: AskAgain | null): void {
  askAgain = ask;
}

/** The person leaves by their own will: what then answers as to a visitor is no session that ended. */
export function forgetSession(): void {
  hasBeenIn = false;
}

/**
 * Hears from an answer whether it was for who is signed in. Where a session has ended under one's hands the person is
 * asked once, however many answers say so; true: they are in again, and what was asked may be asked again.
 */
export async function mayAskAnew(signedIn: string | null): Promise<boolean> {
  if (signedIn === '1') hasBeenIn = true;
  if (signedIn !== '0' || !hasBeenIn || !askAgain) return false;
  asking ??= askAgain().finally(() => (asking = null));
  return asking;
}
