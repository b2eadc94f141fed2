import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf, Refusal, sha256 } from '@peyvand/kernel';
import { DateTime } from '@peyvand/platform';
import { ownerNamed, type OwnerLeak } from '@peyvand/problems';
import type { FindingCode } from './finding-codes.js';

export const Severities = { block: 'block', warn: 'warn', info: 'info' } as const;
export type Severity = keyof typeof Severities;
registerEnumType(Severities, {
  name: 'FindingSeverity',
  description: 'block: must be mended. warn, info: may be dismissed with a reason.',
});

export const DismissalReasons = enumOf('meantSo', 'knownInTheField', 'saidElsewhere', 'wrongFinding', 'other');
export type DismissalReason = keyof typeof DismissalReasons;
registerEnumType(DismissalReasons, {
  name: 'FindingDismissalReason',
  description: 'Why a finding is set aside.',
  valuesMap: {
    meantSo: { description: 'It is meant just so.' },
    knownInTheField: { description: 'Everybody of the field knows what it means.' },
    saidElsewhere: { description: 'Another part says it in full.' },
    wrongFinding: { description: 'The check is mistaken.' },
    other: { description: 'See the note.' },
  },
});

@ObjectType('FindingDismissal', { description: 'That somebody set a finding aside.' })
export class FindingDismissal {
  @Field(() => DismissalReasons, { description: 'Why.' }) reason!: DismissalReason;
  @Field(() => String, { nullable: true, description: 'What was said with it.' }) note!: string | null;
  @Field(() => String, { description: 'Who.' }) dismissedBy!: string;
  @Field(() => DateTime, { description: 'When.' }) dismissedAt!: Date;
}

@ObjectType('Finding', { description: 'What a quality check found in a text.' })
export class Finding {
  @Field(() => String, { description: 'Number of the quality check, such as C06.' }) check!: string;
  @Field(() => Severities, { description: 'How much it weighs.' }) severity!: Severity;
  @Field(() => String, { description: 'Path of the part it is about, such as measures.items.0.target.unit.' })
  field!: string;
  @Field(() => String, {
    description: 'What exactly is wrong, as a code; `reason` says it in words, `suggestion` how it is mended.',
  })
  code!: FindingCode;
  @Field(() => String, { nullable: true, description: 'The words or the value that show it.' }) excerpt!: string | null;
  @Field(() => Int, {
    description:
      "Where what it is about begins in the field's text, counted in Unicode code points; 0 where nothing stands there.",
  })
  start?: number;
  @Field(() => Int, {
    description: 'Where it ends, counted the same way; the same as `start` where nothing stands there.',
  })
  end?: number;
  @Field(() => FindingDismissal, { nullable: true, description: 'Set when it was set aside; it costs no points then.' })
  dismissal?: FindingDismissal | null;
}

/** A finding that cannot be dismissed. */
export const blocking = (check: string, field: string, code: FindingCode, excerpt: string | null = null): Finding => ({
  check,
  severity: 'block',
  field,
  code,
  excerpt,
});

/** Found by the gate of all texts that leave. */
export const LEAK_CHECK = 'C38';

/** One refusal per finding that blocks: what gives a hidden owner away as OWNER_NAMED, all else as `code`. */
export const refusalsOf = (code: string, findings: readonly Finding[]): Refusal[] =>
  findings
    .filter(({ severity }) => severity === 'block')
    .map(({ check, field, code: what, excerpt, start }) =>
      check === LEAK_CHECK
        ? ownerNamed(field, { code: what as OwnerLeak['code'], excerpt: excerpt ?? '', position: start ?? 0 })
        : new Refusal(code, field, { check, code: what }),
    );

const PENALTY: Readonly<Record<Severity, number>> = { block: 25, warn: 6, info: 1 };

/** What names a finding as long as the words that show it stay. */
export const keyOf = ({ check, field, code, excerpt }: Finding): string =>
  sha256([check, field, code, excerpt ?? ''].join('\u0000'));

/**
 * Clarity of a text from 0 to 100, what was set aside left out: 100 less 25 for each block, 6 for each warn, 1 for each
 * info.
 */
export function clarityScore(findings: readonly Pick<Finding, 'severity' | 'dismissal'>[]): number {
  return Math.max(
    0,
    findings.filter(({ dismissal }) => !dismissal).reduce((score, { severity }) => score - PENALTY[severity], 100),
  );
}
