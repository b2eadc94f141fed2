import { Refusal, Refusals, type CapacityKind } from '@peyvand/kernel';
import type { EvidenceEntry, OpenItem } from './capacity.entity.js';
import { missingItems, unknownItems } from './capacity.checklist.js';

/**
 * Entries in the form they are stored in. @throws Refusal UNKNOWN_CODE or EVIDENCE_MISSING for each item that is wrong.
 */
export function entriesOf(kind: CapacityKind, evidence: readonly EvidenceEntry[]): EvidenceEntry[] {
  Refusals.throwIfAny([
    ...unknownItems(kind, evidence).map((item) => new Refusal('UNKNOWN_CODE', 'evidence', { item })),
    ...evidence
      .filter(({ link }) => link && !/^https?:\/\/\S+$/.test(link))
      .map(({ item }) => new Refusal('MALFORMED', 'evidence', { item })),
    ...missingItems(kind, [...evidence]).map((item) => new Refusal('EVIDENCE_MISSING', 'evidence', { item })),
  ]);
  return evidence.map(({ item, statement, link, fileIds }) => ({
    item,
    statement,
    link: link ?? null,
    ...(fileIds?.length ? { fileIds } : {}),
  }));
}

/**
 * The entries of a request that was sent back: for each item that is given the new ones, for all others those shown
 * before. @throws Refusal EVIDENCE_MISSING for an open item that is not answered.
 */
export function answeredEntries(
  {
    kind,
    evidence,
    openItems,
  }: { kind: CapacityKind; evidence: readonly EvidenceEntry[]; openItems: readonly OpenItem[] },
  given: readonly EvidenceEntry[],
): EvidenceEntry[] {
  const answered = new Set(given.map(({ item }) => item));
  const open = new Set(openItems.map(({ item }) => item));
  Refusals.throwIfAny(
    [...open]
      .filter((item) => !answered.has(item))
      .map((item) => new Refusal('EVIDENCE_MISSING', 'evidence', { item })),
  );
  return entriesOf(kind, [...evidence.filter(({ item }) => !answered.has(item)), ...given]);
}

/** @throws Refusal UNKNOWN_CODE for an item that is not on the checklist. */
export function openItemsOf(kind: CapacityKind, items: readonly OpenItem[]): OpenItem[] {
  Refusals.throwIfAny(unknownItems(kind, items).map((item) => new Refusal('UNKNOWN_CODE', 'openItems', { item })));
  return items.map(({ item, note }) => ({ item, note }));
}
