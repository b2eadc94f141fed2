import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';

/** That somebody was shown what is confidential of an object of a type. */
export interface ConfidentialRead {
  readonly personId: string;
  readonly organizationIds: readonly string[];
  readonly officeIds: readonly string[];
  readonly type: string;
  readonly id: string;
}

/** A read is written down by the day; asking anew each half hour, no midnight is missed in any zone. */
const AGAIN_MS = 30 * 60_000;
const REMEMBERED_MAX = 50_000;

/** What was read since it was last written down. Who reads the same again meanwhile costs a look into a map. */
@Injectable()
export class ReadLog {
  private readonly waiting = new Map<string, ConfidentialRead>();
  private readonly written = new Set<string>();
  private span = 0;

  note(viewer: Viewer, type: string, id: string): void {
    const { personId, organizationIds, officeIds } = viewer;
    if (!personId) return;
    this.forgetOld();
    const key = [personId, type, id, ...organizationIds].join(' ');
    if (!this.written.has(key)) this.waiting.set(key, { personId, organizationIds, officeIds, type, id });
  }

  /** Hands over what waits; what `write` fails at is handed over again. */
  async drain(write: (reads: readonly ConfidentialRead[]) => Promise<void>): Promise<void> {
    const taken = [...this.waiting];
    if (!taken.length) return;
    this.waiting.clear();
    for (const [key] of taken) this.written.add(key);
    try {
      await write(taken.map(([, read]) => read));
    } catch (error) {
      for (const [key, read] of taken) {
        this.written.delete(key);
        this.waiting.set(key, read);
      }
      throw error;
    }
  }

  private forgetOld(): void {
    const span = Math.floor(Date.now() / AGAIN_MS);
    if (span === this.span && this.written.size < REMEMBERED_MAX) return;
    this.span = span;
    this.written.clear();
  }
}
