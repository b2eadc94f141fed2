import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { OfficeReader } from '@peyvand/organizations';
import { Db, Steps, Waiting } from '@peyvand/platform';
import type { MatchEntity } from '../match.entity.js';
import { MatchLifecycle } from '../match.lifecycle.js';
import { MatchRepository } from '../match.repository.js';
import { REVIEW_QUEUE } from '../review-queue.js';
import { requireNote } from '../reasons.js';

interface Decision { matchId: string; reason?: string | null; note?: string | null }

/** The officer's verdicts on a match in review. */
@Injectable()
export class DecideMatch {
  constructor(
    private readonly db: Db, private readonly matches: MatchRepository, private readonly lifecycle: MatchLifecycle,
    private readonly steps: Steps, private readonly offices: OfficeReader, private readonly waiting: Waiting,
  ) {}

  /** Yes: the company is told when the undo window is over. */
  approve(viewer: Viewer, { matchId }: Decision): Promise<MatchEntity> {
    return this.db.inTransaction(async () => {
      const situation = await this.matches.situation(matchId, viewer);
      const { undoWindow } = await this.offices.numbers(situation.officeId);
      const now = await this.db.now();
      return this.take('approve', matchId, viewer, { decidedBy: viewer.personId, decidedAt: now, notifyAt: await this.offices.dueAfter(situation.officeId, undoWindow, now) });
    });
  }

  undo(viewer: Viewer, { matchId }: Decision): Promise<MatchEntity> {
    return this.take('undo', matchId, viewer, { decidedBy: null, decidedAt: null, notifyAt: null });
  }

  reject(viewer: Viewer, decision: Decision): Promise<MatchEntity> {
    requireNote(decision);
    return this.db.inTransaction(async () => this.take('reject', decision.matchId, viewer, {
      decidedBy: viewer.personId, decidedAt: await this.db.now(), reason: decision.reason ?? null, note: decision.note ?? null,
    }, decision));
  }

  private take(step: 'approve' | 'undo' | 'reject', matchId: string, viewer: Viewer, set: Partial<MatchEntity>, said: Omit<Decision, 'matchId'> = {}): Promise<MatchEntity> {
    return this.db.inTransaction(async () => {
      const situation = await this.matches.situation(matchId, viewer);
      const match = await this.matches.get(matchId);
      const moved = await this.steps.take(this.lifecycle, step, match, situation, viewer, { ...said, set, organizationId: situation.officeId });
      if (step !== 'undo') await this.waiting.clear(REVIEW_QUEUE, match.rfpId);
      return moved;
    });
  }
}
