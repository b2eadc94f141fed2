import { Injectable } from '@nestjs/common';
import { holdsSql } from '@peyvand/organizations';
import { Db } from '@peyvand/platform';
import { ProblemReader, type ProblemEntity } from '@peyvand/problems';
import type { NeedDocument } from '../engine/documents.js';
import { explain, type Reasons } from '../engine/explanation.js';
import { scoreSome } from '../engine/ranker.js';
import { IndexKeeper } from '../scoring/index-keeper.js';

export interface DefinerScore {
  readonly organizationId: string;
  readonly score: number;
  readonly reasons: Reasons;
}

/**
 * Scores the verified definers for a problem, by the same engine that scores companies for an RFP. No transaction is
 * open meanwhile.
 */
@Injectable()
export class DefinerRanker {
  constructor(
    private readonly problems: ProblemReader,
    private readonly keeper: IndexKeeper,
    private readonly db: Db,
  ) {}

  /** Definers without a profile are absent; the owner never defines for itself this way. */
  async scores(problemId: string): Promise<DefinerScore[]> {
    const problem = await this.problems.get(problemId);
    const definers = await this.db.query<{ id: string }>(
      `select o.id from organization o where o.id <> $1 and ${holdsSql('o.id', 'definer')}`,
      [problem.ownerId],
    );
    const need = needOf(problem, (await this.db.now()).getUTCFullYear());
    return this.keeper.use(function* ({ index, wordsOf }) {
      const words = wordsOf(need);
      const scores: DefinerScore[] = [];
      for (const ranked of yield* scoreSome(
        index,
        need,
        words,
        definers.map(({ id }) => id),
      )) {
        const { company, score } = ranked;
        const reasons = explain(need, ranked, (key) => index.companyWords.rarity(key), words);
        scores.push({ organizationId: company.organizationId, score, reasons });
        yield;
      }
      return scores;
    });
  }

  /** Replaces what was stored. */
  async store(problemId: string, scores: readonly DefinerScore[]): Promise<void> {
    await this.db.query('delete from definer_candidate where problem_id = $1', [problemId]);
    await this.db.query(
      `insert into definer_candidate (problem_id, organization_id, score, reasons, scored_at)
       select $1, s."organizationId", s.score, s.reasons, clock_timestamp()
       from jsonb_to_recordset($2::jsonb) as s("organizationId" uuid, score double precision, reasons jsonb)`,
      [problemId, JSON.stringify(scores)],
    );
  }
}

/** What the owner wrote. It asks for no competences, and no definer is shut out by it. */
function needOf(
  { id, title, symptom, province, isicDivision, whereWhen, magnitude, baseline, impact, tried }: ProblemEntity,
  year: number,
): NeedDocument {
  return {
    rfpId: id,
    title: title ?? '',
    summary: symptom ?? '',
    text: [whereWhen, magnitude, baseline, impact, tried].filter(Boolean).join('\n'),
    requirements: [],
    keywords: [],
    technologyCategory: null,
    isicDivision,
    province,
    trlTarget: null,
    year,
    eligibility: { companyTypes: [], certificates: [], provinces: [], sizes: [] },
    excluded: new Map(),
  };
}
