const KEY = 'peyvand.membership';

/** For which membership the person acts in this tab; null leaves it to the API, which asks where it must know. */
export function actingMembership(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function actFor(membershipId: string | null): void {
  try {
    if (membershipId) sessionStorage.setItem(KEY, membershipId);
    else sessionStorage.removeItem(KEY);
  } catch {
    // Storage may be forbidden; the API then asks for whom.
  }
}
