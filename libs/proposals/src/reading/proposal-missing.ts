import { Injectable } from '@nestjs/common';
import type { Refusal, Viewer } from '@peyvand/kernel';
import { RfpReader } from '@peyvand/rfps';
import { refusalsOf } from '../writing/proposal-gate.js';
import { ProposalRepository } from '../proposal.repository.js';
import { ProposalSituations } from '../lifecycle/proposal-situations.js';

/** What submitting would refuse, asked before: the same rule, over what the party has written so far. */
@Injectable()
export class ProposalMissing {
  constructor(
    private readonly proposals: ProposalRepository,
    private readonly situations: ProposalSituations,
    private readonly rfps: RfpReader,
  ) {}

  /** By proposal of the viewer's own parties, while it can be handed in; a handful of statements, however many. */
  async load(ids: readonly string[], viewer: Viewer): Promise<Map<string, Refusal[]>> {
    const own = await this.proposals.unfinished(ids, viewer);
    if (!own.length) return new Map();
    const situations = await this.situations.load(own.map(({ id }) => id));
    const calls = await this.rfps.contentsOf(own.map(({ rfpId }) => rfpId));
    return new Map(
      own.flatMap(({ id, rfpId, content, state }) => {
        const [situation, call] = [situations.get(id), calls.get(rfpId)];
        const written = content ?? (state === 'draft' ? {} : undefined);
        return situation && call ? [[id, refusalsOf(situation, call, written)] as const] : [];
      }),
    );
  }
}
