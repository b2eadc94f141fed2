import type { MatchEntity, MatchOrigin } from './match.entity.js';

/** A match before anybody decided about it. */
export const newMatch = (
  rfpId: string,
  organizationId: string,
  origin: MatchOrigin,
  createdAt: Date,
  note: string | null = null,
): Omit<MatchEntity, 'id' | 'state'> => ({
  rfpId,
  organizationId,
  origin,
  note,
  createdAt,
  decidedBy: null,
  decidedAt: null,
  notifyAt: null,
  notifiedAt: null,
  seenAt: null,
  expiresAt: null,
  remindedAt: null,
  deferredUntil: null,
  reason: null,
  score: 0,
  scoreId: null,
});
