import { NAMED_MAX } from '../db/read-pool.js';

/** Counts are halved after so many uses, so that what was used long ago makes room. */
const AGEING = 20_000;

/**
 * Which statements are worth being prepared: those used most. What is asked once gets no name, and a name is taken
 * away only by what is used more; so documents that somebody makes up displace nothing.
 */
export class StatementNames {
  /** By digest, least lately used first. */
  private readonly uses = new Map<string, number>();
  private readonly named = new Set<string>();
  private total = 0;

  constructor(private readonly max = NAMED_MAX) {}

  nameOf(digest: string): string | undefined {
    const uses = (this.uses.get(digest) ?? 0) + 1;
    this.uses.delete(digest);
    this.uses.set(digest, uses);
    this.forget();
    if (!this.named.has(digest) && !(uses > 1 && this.makeRoom(uses))) return undefined;
    this.named.add(digest);
    return `read-${digest.slice(0, 32)}`;
  }

  private makeRoom(uses: number): boolean {
    if (this.named.size < this.max) return true;
    let least = '';
    let leastUses = uses;
    for (const digest of this.named) {
      const count = this.uses.get(digest) ?? 0;
      if (count < leastUses) [least, leastUses] = [digest, count];
    }
    return this.named.delete(least);
  }

  /** Keeps count of four times as many as have names. */
  private forget(): void {
    if (++this.total % AGEING === 0) for (const [digest, uses] of this.uses) this.uses.set(digest, uses >> 1);
    if (this.uses.size <= this.max * 4) return;
    for (const digest of this.uses.keys()) if (!this.named.has(digest)) return void this.uses.delete(digest);
  }
}
