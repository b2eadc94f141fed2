import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { ReadPool } from '@peyvand/platform';
import { GROUPS, type Contributions } from '../engine/features.js';
import { shownScore } from '../engine/ranker.js';
import { reviewedByViewer } from '../reading/match.policy.js';
import type { MatchWeightsInput, WhatIfScore } from './what-if.model.js';

/** As many as an RFP keeps at most. */
const MATCHES_MAX = 200;

interface Scored {
  readonly matchId: string;
  readonly company: string;
  readonly scoreNow: number;
  readonly contributions: Contributions;
}

/**
 * Weighs the stored contributions of an RFP's matches anew, by the scorer's own scale: what a criterion does to the
 * order is seen without scoring, and nothing is kept.
 */
@Injectable()
export class WhatIf {
  constructor(private readonly reads: ReadPool) {}

  /** The best first; empty for who does not act on the matches. */
  async weigh(rfpId: string, weights: MatchWeightsInput, viewer: Viewer): Promise<WhatIfScore[]> {
    const values: unknown[] = [rfpId];
    const visible = reviewedByViewer(
      'm',
      (attribute, cast) => `$${values.push(viewer[attribute])}::${cast}`,
      viewer.kind,
    );
    const rows = await this.reads.query<Scored & object>({
      text: `select m.id as "matchId", o.name as company, s.score as "scoreNow",
          s.reasons -> 'contributions' as contributions
        from match m join match_score s on s.id = m.score_id join organization o on o.id = m.organization_id
        where m.rfp_id = $1::uuid and ${visible}
        order by s.score desc, m.id limit ${MATCHES_MAX}`,
      values,
    });
    const weighed = rows.map(({ contributions, ...row }, at) => ({
      ...row,
      placeNow: at + 1,
      score: shownScore(GROUPS.reduce((sum, group) => sum + contributions[group] * (weights[group] ?? 1), 0)),
    }));
    return weighed
      .sort((one, other) => other.score - one.score || one.placeNow - other.placeNow)
      .map((row, at) => ({ ...row, place: at + 1 }));
  }
}
