import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { NotFound, Refusal, type Viewer } from '@peyvand/kernel';
import { Allow, RequestContext } from '@peyvand/platform';
import { Cockpit, CockpitArgs } from './cockpit.model.js';
import { CockpitRepository } from './cockpit.repository.js';

const WEEKS = 12;

@Resolver(() => Cockpit)
export class CockpitResolver {
  constructor(private readonly figures: CockpitRepository) {}

  @Allow('officer')
  @Query(() => Cockpit, {
    description: 'Queue, ages, overdue clocks, decisions, reasons and supply gaps of your office.',
  })
  async cockpit(@Args() { officeId, weeks }: CockpitArgs, @Context() { viewer }: RequestContext): Promise<Cockpit> {
    const id = officeOf(viewer, officeId);
    const [queue, elsewhere, decisions, reasons, supplyGaps] = await Promise.all([
      this.figures.queue(id),
      this.figures.elsewhere(id),
      this.figures.decisions(id, weeks ?? WEEKS),
      this.figures.reasons(id, weeks ?? WEEKS),
      this.figures.supplyGaps(id),
    ]);
    return { officeId: id, queue, elsewhere, decisions, reasons, supplyGaps };
  }
}

/** @throws NotFound for an office that is not yours, MEMBERSHIP_REQUIRED when several could be meant. */
function officeOf(viewer: Viewer, officeId?: string | null): string {
  if (officeId && !viewer.isOfficerOf(officeId)) throw new NotFound();
  const only = officeId ?? (viewer.officeIds.length === 1 ? viewer.officeIds[0] : null);
  if (!only) throw new Refusal('MEMBERSHIP_REQUIRED', 'officeId');
  return only;
}
