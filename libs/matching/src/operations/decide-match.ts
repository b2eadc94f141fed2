import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { OfficeReader } from '@peyvand/organizations';
import { Db, Steps } from '@peyvand/platform';
import { ContactBudget } from '../contact-budget.js';
import type { MatchEntity } from '../match.entity.js';
import { MatchLifecycle } from '../match.lifecycle.js';
import { MatchRepository } from '../match.repository.js';
import { MatchSituations } from '../match-situations.js';
import { requireNote } from '../reasons.js';
import { AroundDecision } from './around-decision.js';

interface Said {
  reason?: string | null;
  note?: string | null;
}
interface Decision extends Said {
  matchId: string;
}

/** The officer's verdicts on a match in review. */
@Injectable()
export class DecideMatch {
  constructor(
    private readonly db: Db,
    private readonly matches: MatchRepository,
    private readonly situations: MatchSituations,
    private readonly lifecycle: MatchLifecycle,
    private readonly steps: Steps,
    private readonly offices: OfficeReader,
    private readonly budget: ContactBudget,
    private readonly around: AroundDecision,
  ) {}

  /**
   * Yes: the company is told when the undo window is over. Counted against its contact budget under a lock on the
   * company.
   */
  approve(viewer: Viewer, { matchId }: { matchId: string }, override: Said | null = null): Promise<MatchEntity> {
    if (override) requireNote(override);
    return this.db.inTransaction(async () => {
      const { organizationId } = await this.around.before(viewer, matchId);
      await this.budget.lock(organizationId);
      const situation = { ...(await this.situations.get(matchId, viewer)), isOverBudgetAllowed: override !== null };
      const { undoWindow } = await this.offices.numbers(situation.officeId);
      const now = await this.db.now();
      const set = {
        decidedBy: viewer.personId,
        decidedAt: now,
        deferredUntil: null,
        notifyAt: await this.offices.dueAfter(situation.officeId, undoWindow, now),
      };
      const isOverBudget = override !== null && situation.contactsLeft === 0;
      const moved = await this.steps.take(
        this.lifecycle,
        'approve',
        await this.matches.get(matchId),
        situation,
        viewer,
        { ...(isOverBudget ? override : {}), set },
      );
      await this.around.yes(moved);
      return moved;
    });
  }

  /** Gives the contact back as well. */
  undo(viewer: Viewer, { matchId }: { matchId: string }): Promise<MatchEntity> {
    return this.db.inTransaction(async () => {
      const moved = await this.take('undo', matchId, viewer, { decidedBy: null, decidedAt: null, notifyAt: null });
      await this.around.undone(moved, (await this.situations.get(matchId, viewer)).officeId);
      return moved;
    });
  }

  /** No; who applied by itself is told of it when the undo window is over. */
  reject(viewer: Viewer, decision: Decision): Promise<MatchEntity> {
    requireNote(decision);
    return this.db.inTransaction(async () => {
      const { reason = null, note = null, matchId } = decision;
      const { officeId } = await this.situations.get(matchId, viewer);
      const { undoWindow } = await this.offices.numbers(officeId);
      const now = await this.db.now();
      const set = {
        decidedBy: viewer.personId,
        decidedAt: now,
        deferredUntil: null,
        notifyAt: await this.offices.dueAfter(officeId, undoWindow, now),
        reason,
        note,
      };
      const moved = await this.take('reject', matchId, viewer, set, { reason, note });
      await this.around.no(moved, note);
      return moved;
    });
  }

  /** Nobody but the office learns that there was a no; what the company wrote when it applied stands again. */
  undoReject(viewer: Viewer, { matchId }: { matchId: string }): Promise<MatchEntity> {
    return this.db.inTransaction(async () => {
      const note = await this.matches.firstNote(matchId);
      const set = { decidedBy: null, decidedAt: null, notifyAt: null, reason: null, note };
      const moved = await this.take('undoReject', matchId, viewer, set);
      await this.around.undone(moved, (await this.situations.get(matchId, viewer)).officeId);
      return moved;
    });
  }

  /** Back to review; it is scored again if anything changed meanwhile. */
  reconsider(viewer: Viewer, { matchId, reason, note }: Decision): Promise<MatchEntity> {
    requireNote({ reason, note });
    return this.db.inTransaction(async () => {
      await this.around.before(viewer, matchId);
      return this.take(
        'reconsider',
        matchId,
        viewer,
        { decidedBy: null, decidedAt: null, notifyAt: null, reason: null, note: null },
        { reason, note },
      );
    });
  }

  private take(
    step: 'undo' | 'reject' | 'undoReject' | 'reconsider',
    matchId: string,
    viewer: Viewer,
    set: Partial<MatchEntity>,
    said: Said = {},
  ): Promise<MatchEntity> {
    return this.db.inTransaction(async () => {
      const situation = await this.situations.get(matchId, viewer);
      return this.steps.take(this.lifecycle, step, await this.matches.get(matchId), situation, viewer, {
        ...said,
        set,
      });
    });
  }
}
