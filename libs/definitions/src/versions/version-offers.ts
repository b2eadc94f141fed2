import { Injectable } from '@nestjs/common';
import { bySelf, defineActs, only } from '@peyvand/kernel';
import { expectedSteps, Offers, type OfferedStep, type OffersSteps, type RequestContext } from '@peyvand/platform';
import { isNotRecusedWriter } from '@peyvand/problems';
import type { VersionState } from './version-choices.js';
import { isWriter, VersionSituations } from './version-situations.js';
import { versionWaits } from './version.waits.js';
import { versionWorkflow, type VersionSituation } from './version.workflow.js';

/** Section by section, by who writes it. */
const versionActs = defineActs<VersionState, VersionSituation>('definition')({
  edit: {
    from: ['drafting'],
    by: only<VersionSituation>(bySelf, (s, viewer) => isWriter(s, viewer)),
    when: [isNotRecusedWriter],
  },
});

/** What can be done with a definition version; from an approved one the next version is begun. */
@Injectable()
@Offers('Definition')
export class VersionOffers implements OffersSteps {
  constructor(private readonly situations: VersionSituations) {}

  async offers(id: string, context: RequestContext): Promise<OfferedStep[]> {
    const { viewer } = context;
    const loaded = await this.situations.ofRequest(id, context);
    if (!loaded) return [];
    const { row: version, situation } = loaded;
    const mayBegin = version.state === 'approved' && !situation.isNextUnderWay;
    return [
      ...versionWorkflow.next(version.state, viewer, situation),
      ...versionActs.next(version.state, viewer, situation),
      ...(mayBegin ? versionWorkflow.first(['newVersion'], viewer, situation) : []),
    ];
  }

  async expected(id: string, context: RequestContext): Promise<string | readonly string[] | null> {
    const loaded = await this.situations.ofRequest(id, context);
    return loaded && expectedSteps(versionWaits, 'definition', loaded.row.state);
  }
}
