/** How many of something are taken under each name. What is given back leaves nothing behind. */
export class Places {
  private readonly taken = new Map<string, number>();

  /** Answers whether there was room. */
  take(name: string, limit: number): boolean {
    const count = this.taken.get(name) ?? 0;
    if (count >= limit) return false;
    this.taken.set(name, count + 1);
    return true;
  }

  giveBack(name: string): void {
    const left = (this.taken.get(name) ?? 1) - 1;
    if (left > 0) this.taken.set(name, left);
    else this.taken.delete(name);
  }
}
