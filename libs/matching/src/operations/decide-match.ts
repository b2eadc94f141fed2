import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { OfficeReader } from '@peyvand/organizations';
import { Db, Steps } from '@peyvand/platform';
import type { MatchEntity } from '../match.entity.js';
import { MatchApproval, MatchLifecycle } from '../lifecycle/match.lifecycle.js';
import { MatchRepository } from '../match.repository.js';
import type { MatchSituation } from '../lifecycle/match.workflow.js';
import { requireNote } from '../lifecycle/reasons.js';
import { DecisionEffects } from './decision-effects.js';

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
    private readonly lifecycle: MatchLifecycle,
    private readonly steps: Steps,
    private readonly offices: OfficeReader,
    private readonly approval: MatchApproval,
    private readonly effects: DecisionEffects,
  ) {}

  /**
   * Yes: the company is told when the undo window is over. Counted against its contact budget under a lock on the
   * company.
   */
  approve(viewer: Viewer, { matchId }: { matchId: string }, override: Said | null = null): Promise<string> {
    if (override) requireNote(override);
    return this.steps.run(this.approval, 'approve', matchId, viewer, {
      assuming: { isOverBudgetAllowed: override !== null },
      prepare: async ({ row, situation }) => {
        await this.effects.prepare(row);
        const isOverBudget = override !== null && situation.contactsLeft === 0;
        return { ...(isOverBudget ? override : {}), set: await this.decided(viewer, situation) };
      },
      after: (match) => this.effects.approved(match),
    });
  }

  /** Gives the contact back as well. */
  undo(viewer: Viewer, { matchId }: { matchId: string }): Promise<string> {
    return this.steps.run(this.lifecycle, 'undo', matchId, viewer, {
      set: undecided,
      prepare: ({ situation }) => ({ after: (match) => this.effects.undone(match, situation.officeId) }),
    });
  }

  /** No; who applied by itself is told of it when the undo window is over. */
  reject(viewer: Viewer, decision: Decision): Promise<string> {
    requireNote(decision);
    const { reason = null, note = null, matchId } = decision;
    return this.steps.run(this.lifecycle, 'reject', matchId, viewer, {
      reason,
      note,
      prepare: async ({ situation }) => ({ set: { ...(await this.decided(viewer, situation)), reason, note } }),
      after: (match) => this.effects.rejected(match, note),
    });
  }

  /** Nobody but the office learns that there was a no; what the company wrote when it applied stands again. */
  undoReject(viewer: Viewer, { matchId }: { matchId: string }): Promise<string> {
    return this.steps.run(this.lifecycle, 'undoReject', matchId, viewer, {
      prepare: async ({ situation }) => ({
        set: { ...undecided, reason: null, note: await this.matches.firstNote(matchId) },
        after: (match) => this.effects.undone(match, situation.officeId),
      }),
    });
  }

  /** Back to review; it is scored again if anything changed meanwhile. */
  reconsider(viewer: Viewer, { matchId, reason, note }: Decision): Promise<string> {
    requireNote({ reason, note });
    return this.steps.run(this.lifecycle, 'reconsider', matchId, viewer, {
      reason,
      note,
      set: { ...undecided, reason: null, note: null },
      prepare: async ({ row }) => {
        await this.effects.prepare(row);
        return {};
      },
    });
  }

  private async decided(viewer: Viewer, { officeId }: MatchSituation): Promise<Partial<MatchEntity>> {
    const { undoWindow } = await this.offices.numbers(officeId);
    const now = await this.db.now();
    const notifyAt = await this.offices.dueAfter(officeId, undoWindow, now);
    return { decidedBy: viewer.personId, decidedAt: now, deferredUntil: null, notifyAt };
  }
}

const undecided = { decidedBy: null, decidedAt: null, notifyAt: null } as const;
