import { randomUUID } from 'node:crypto';
import type { MatchEntity, MatchOrigin } from '../match.entity.js';

/**
 * A match before anybody decided about it. Its id holds no time: a company that applies must not read in it that it was
 * found before.
 */
export const newMatch = (
  rfpId: string,
  organizationId: string,
  origin: MatchOrigin,
  createdAt: Date,
  note: string | null = null,
): Omit<MatchEntity, 'state'> => ({
  id: randomUUID(),
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
  rejectionToldAt: null,
  reason: null,
  score: 0,
  scoreId: null,
});
