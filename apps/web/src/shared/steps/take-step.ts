import { NEEDS, REASON_TYPES } from '@/generated/step-asks';
import type { StepOperation } from '@/generated/steps';
import type { StepFragment, TypedDocumentString } from '@/generated/graphql';
import { ConfirmPasswordStepDocument } from '@/generated/graphql';
import { act, newKey } from '../api/act';
import { ApiError } from '../api/refused';
import { partOf } from '../lib/part-of';

export type Step = StepFragment;
/** What the person says to a step. */
export interface Answers {
  readonly reason?: string;
  readonly note?: string;
  readonly password?: string;
  readonly [field: string]: unknown;
}

interface Known {
  readonly hash: string;
  readonly object: string | null;
  readonly fields: readonly string[];
}

type StepDocument = TypedDocumentString<Record<string, object>, { input: object }>;

const table = partOf(() => import('@/generated/steps'));

const knownOf = async ({ operation }: Step): Promise<Known | undefined> =>
  (await table()).STEPS[operation as StepOperation];

/** The enum of a step's reasons, for their words. */
export const reasonTypeOf = ({ operation }: Step): string => REASON_TYPES[operation] ?? '';

/** Fields that a step asks for besides what every step may: it then has a form of its own. */
export const asksFor = ({ operation, target }: Step): string[] =>
  (NEEDS[operation]?.split(' ') ?? []).filter((field) => field !== target?.field);

/**
 * Takes a step with the answers to what it asks; answers the id of what it made or moved, where there is one.
 * @throws ApiError with what a rule said no to.
 */
export async function takeStep(
  step: Step,
  { password, ...answers }: Answers = {},
  /** Leaves asking anew to the caller. */
  options: { readonly quietly?: boolean } = {},
): Promise<string | null> {
  const known = await knownOf(step).catch(() => {
    throw new ApiError('OFFLINE');
  });
  if (!known) throw new ApiError('NOT_FOUND');
  if (password) await confirmPassword(password);
  const input: Record<string, unknown> = { ...answers };
  if (step.target) input[step.target.field] = step.target.id;
  if (step.organizationId && known.fields.includes('organizationId')) input.organizationId ??= step.organizationId;
  if (known.fields.includes('idempotencyKey')) input.idempotencyKey ??= newKey();
  const document = { __meta__: { hash: known.hash } } as unknown as StepDocument;
  const data = await act(document, known.fields.length ? { input } : ({} as { input: object }), options);
  const payload = data[step.operation] as Readonly<Record<string, { id?: string } | null>> | undefined;
  return (known.object && payload?.[known.object]?.id) || null;
}

/** What is signed asks for the password of the last five minutes. */
async function confirmPassword(password: string): Promise<void> {
  await act(ConfirmPasswordStepDocument, { input: { password } }, { quietly: true });
}
