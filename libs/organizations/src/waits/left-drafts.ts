import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { declareWaits, draftOf, Waiting, waitOf, type WaitingObject } from '@peyvand/platform';
import { OfficeReader } from '../offices/office.reader.js';
import { draftWaits, type Authored } from './draft.waits.js';

/** For whom somebody writes, and the office whose numbers hold. */
export type Author = Omit<Authored, 'state' | 'personId'>;

export type Drafted = 'problem' | 'definition' | 'rfp' | 'addendum' | 'proposal' | 'profile';

/**
 * Says what drafts of a kind are. What an author left is its party's own affair: no office looks after it, nor counts
 * it against anybody.
 */
export const declareDraft = (of: Drafted, object: WaitingObject): void =>
  declareWaits(draftOf(of), draftWaits(of), object);

/** Drafts whose authors may leave them. Part of the transaction that saves or ends one. */
@Injectable()
export class LeftDrafts {
  constructor(
    private readonly offices: OfficeReader,
    private readonly waiting: Waiting,
  ) {}

  /** With each save the time until it counts as left begins anew, and its author is who saved. */
  async saved(viewer: Viewer, of: Drafted, id: string, by: Author): Promise<void> {
    if (!viewer.personId) return;
    const row: Authored = { ...by, state: 'draft', personId: viewer.personId };
    const wait = await waitOf(draftWaits(of), row, undefined, this.offices);
    if (wait) await this.waiting.renew(draftOf(of), id, row.state, wait);
  }

  /** It is handed on or deleted: nobody has left it. */
  ended(of: Drafted, id: string): Promise<void> {
    return this.waiting.clear(draftOf(of), id);
  }
}
