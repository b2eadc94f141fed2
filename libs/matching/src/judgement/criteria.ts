import { GROUPS, STRUCTURE, type Group } from '../engine/features.js';

/** What every criterion can reach at most, so that two matches and two criteria can be laid side by side. */
export const POINTS_MAX = 10;

/** What is known of a pair has a bound; words have none: `half` earns half of the points. */
type Scale = { readonly bound: number } | { readonly half: number };

const SCALES: Readonly<Record<Group, Scale>> = {
  text: { half: 9 },
  competences: { bound: STRUCTURE.competences + STRUCTURE.technologyCategory + STRUCTURE.isic },
  evidence: { half: 9 },
  readiness: { bound: STRUCTURE.readiness },
  place: { bound: STRUCTURE.place },
  conditions: { bound: STRUCTURE.availability },
};

/** SQL: the part of a criterion that `amount`, its contribution to the raw score, reaches: from 0 to 1. */
function reached(scale: Scale, amount: string): string {
  const positive = `greatest(0, ${amount})`;
  return 'half' in scale ? `${positive} / (${positive} + ${scale.half})` : `least(1, ${positive} / ${scale.bound})`;
}

/** SQL: the criteria of score `t` as a jsonb list, in the order of the groups. */
export const criteriaSql = (t: string): string =>
  `jsonb_build_array(${GROUPS.map((group) => {
    const amount = `coalesce((${t}.reasons -> 'contributions' ->> '${group}')::double precision, 0)`;
    return `jsonb_build_object('criterion', '${group}', 'max', ${POINTS_MAX},
      'points', round(${POINTS_MAX} * ${reached(SCALES[group], amount)})::integer)`;
  }).join(', ')})`;
