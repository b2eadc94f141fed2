import { mrlRows, trlRows } from '../data/readiness-levels.data.js';
import { labelsOf, languagesOf, type Labels } from './labels.js';

export interface ReadinessLevel {
  readonly level: number;
  readonly labels: Labels;
}

export interface TrlLevel extends ReadinessLevel {
  /** What usually shows that the level is reached. */
  readonly evidence: Labels;
}

/** Technology readiness, 1 to 9. */
export const trlLevels: readonly TrlLevel[] = trlRows.map(
  ([level, fa, en, tr, zh, evidenceFa, evidenceEn, unsure]) => ({
    level,
    labels: labelsOf([fa, en, tr, zh], languagesOf(unsure)),
    evidence: labelsOf([evidenceFa, evidenceEn]),
  }),
);

/** Manufacturing readiness, 1 to 10. */
export const mrlLevels: readonly ReadinessLevel[] = mrlRows.map(([level, fa, en]) => ({
  level,
  labels: labelsOf([fa, en], ['fa']),
}));
