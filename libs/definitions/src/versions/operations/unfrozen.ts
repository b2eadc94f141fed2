/** A text that is written on is neither frozen nor signed; what was signed before stays on record. */
export const unfrozen = { canonicalText: null, contentHash: null, askedBy: null, signedBy: null, signedAt: null };
