import { Injectable } from '@nestjs/common';
import { NOTHING, OrganizationReader } from '../organization.reader.js';
import { leakFinder, type LeakFinder } from './leaks.js';

/** A single word is found in innocent texts too, and here it is anybody's. */
const FEWEST_WORDS = 2;

/**
 * Finds whatever gives any verified owner or park away. Kept in memory as long as the database says that nothing of it
 * changed; losing it costs the time of making it again.
 */
@Injectable()
export class AnyOwner {
  private kept: { readonly mark: string; readonly find: LeakFinder } | null = null;

  constructor(private readonly organizations: OrganizationReader) {}

  async finder(): Promise<LeakFinder> {
    const known = this.kept;
    const { mark, identifying } = await this.organizations.identifyingOwners(known?.mark ?? null);
    if (known && !identifying) return known.find;
    // Another call may have made the same one in the meantime.
    if (this.kept?.mark === mark) return this.kept.find;
    const find = leakFinder(identifying ?? NOTHING, { fewestWords: FEWEST_WORDS });
    this.kept = { mark, find };
    return find;
  }
}
