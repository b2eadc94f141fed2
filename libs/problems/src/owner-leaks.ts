import { Injectable } from '@nestjs/common';
import { Refusal, Refusals } from '@peyvand/kernel';
import { leakFinder, OrganizationReader } from '@peyvand/organizations';
import type { ProblemEntity } from './problem.entity.js';

/** What definers read before anybody has looked at it for them. */
const LEAVES = ['title', 'symptom'] as const;

/** An owner that wants to stay anonymous must not give itself away in what leaves. */
@Injectable()
export class OwnerLeaks {
  constructor(private readonly organizations: OrganizationReader) {}

  /** @throws Refusals OWNER_NAMED, one per field, with the words that point at the owner. */
  async refuse(problem: Pick<ProblemEntity, 'confidentiality' | 'ownerId' | (typeof LEAVES)[number]>): Promise<void> {
    if (problem.confidentiality !== 'anonymousOwner') return;
    const find = leakFinder(await this.organizations.identifying(problem.ownerId));
    Refusals.throwIfAny(LEAVES.flatMap((field) => {
      const leak = find(problem[field] ?? '');
      return leak ? [new Refusal('OWNER_NAMED', field, { leak: leak.code, excerpt: leak.excerpt })] : [];
    }));
  }
}
