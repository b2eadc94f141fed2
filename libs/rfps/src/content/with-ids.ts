import { newId } from '@peyvand/kernel';
import type { RfpContent } from './rfp-content.model.js';

/** What the client sent, null included: null empties a part, absence keeps it. */
export const given = (content: RfpContent): RfpContent =>
  Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined));

/** Proposals answer requirements and panels score criteria by id, so each has one from its first draft on. */
export function withIds(content: RfpContent): RfpContent {
  const identified = <Item extends { id?: string | null }>(
    items: Item[] | null | undefined,
  ): Item[] | null | undefined => {
    const seen = new Set<string>();
    return items?.map((item) => {
      const isKept = item.id && !seen.has(item.id);
      const id = isKept && item.id ? item.id : newId();
      seen.add(id);
      return { ...item, id };
    });
  };
  return { ...content, requirements: identified(content.requirements), criteria: identified(content.criteria) };
}
