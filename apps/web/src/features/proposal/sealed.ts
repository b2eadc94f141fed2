import type { ProposalContentInput, SubmitProposalMutation } from '@/generated/graphql';
import { SubmitProposalDocument } from '@/generated/graphql';
import { act, newKey } from '@/shared/api/act';
import { isFinal } from '@/shared/api/refused';
import { dropDraft, keepDraft, readDraft } from '@/shared/drafts/local-drafts';
import { saveFile } from '@/shared/lib/save-file';

export type HandedReceipt = NonNullable<SubmitProposalMutation['submitProposal']['receipt']>;

/** What makes a repeat the same request: the key, and the bytes that went into the fingerprint. */
interface Attempt {
  readonly key: string;
  readonly secret: string;
  /** The content as it was sent; another content is another attempt. */
  readonly text: string;
}

const attemptName = (id: string): string => `sending.${id}`;
const receiptName = (id: string): string => `receipt.${id}`;

/**
 * Hands in. The key and the random bytes are kept before anything is sent: an answer that was lost on the way, even
 * with the tab, is asked for again under the same key and brings the same receipt.
 * @throws ApiError with what a rule said no to; OFFLINE where there was no answer.
 */
export async function handIn(
  id: string,
  content: ProposalContentInput,
  fileIds: readonly string[],
): Promise<HandedReceipt | null> {
  const attempt = attemptOf(id, content, fileIds);
  const input = { proposalId: id, content, fileIds: [...fileIds], idempotencyKey: attempt.key, secret: attempt.secret };
  try {
    const { submitProposal } = await act(SubmitProposalDocument, { input }, { quietly: true });
    const { receipt } = submitProposal;
    // Nobody can make it again: where the device keeps nothing it is among the downloads at once.
    if (receipt && !keepDraft(receiptName(id), receipt))
      saveFile(new Blob([JSON.stringify(receipt)], { type: 'application/json' }), receiptFile(null, receipt.number));
    dropDraft(attemptName(id));
    return receipt ?? null;
  } catch (error) {
    // Refused is answered: the next try is a new one.
    if (isFinal(error)) dropDraft(attemptName(id));
    throw error;
  }
}

function attemptOf(id: string, content: ProposalContentInput, fileIds: readonly string[]): Attempt {
  const text = JSON.stringify([content, fileIds]);
  const former = readDraft<Attempt>(attemptName(id))?.value;
  if (former?.text === text) return former;
  const attempt = { key: newKey(), secret: base64url(crypto.getRandomValues(new Uint8Array(32))), text };
  keepDraft(attemptName(id), attempt);
  return attempt;
}

/** Whether something was sent whose answer never came. */
export const isUnanswered = (id: string): boolean => readDraft<Attempt>(attemptName(id)) !== undefined;

/** The receipt with its copy, until this person signs out of this device. */
export const keptReceipt = (id: string): HandedReceipt | undefined => readDraft<HandedReceipt>(receiptName(id))?.value;

export const receiptFile = (rfpNumber: string | null | undefined, receiptNumber: number): string =>
  `${rfpNumber ?? 'proposal'}-receipt-${receiptNumber}.json`;

/** What the copy says was handed in; undefined where it is no copy of this proposal. */
export function contentOfCopy(copy: string, proposalId: string): unknown {
  try {
    const read = JSON.parse(copy) as { proposalId?: string; content?: unknown };
    return read.proposalId === proposalId ? read.content : undefined;
  } catch {
    return undefined;
  }
}

/** Names of the files that were handed in with a copy. */
export function filesOfCopy(copy: string): readonly string[] {
  try {
    const read = JSON.parse(copy) as { content?: { technical?: { files?: readonly { name?: string }[] } } };
    return (read.content?.technical?.files ?? []).map(({ name }) => name ?? '');
  } catch {
    return [];
  }
}

/** SHA-256 over the random bytes followed by the copy in UTF-8, as hexadecimal text: the fingerprint of a receipt. */
export async function digestOf({ secret, copy }: Pick<HandedReceipt, 'secret' | 'copy'>): Promise<string> {
  const bytes = Uint8Array.from(secret.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const text = new TextEncoder().encode(copy);
  const all = new Uint8Array(bytes.length + text.length);
  all.set(bytes);
  all.set(text, bytes.length);
  const digest = await crypto.subtle.digest('SHA-256', all);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Of a file that was kept; undefined where it is no receipt. */
export function readReceipt(text: string): HandedReceipt | undefined {
  try {
    const read = JSON.parse(text) as Partial<HandedReceipt>;
    return read.copy && read.secret && read.digest ? (read as HandedReceipt) : undefined;
  } catch {
    return undefined;
  }
}

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
