import { Injectable } from '@nestjs/common';
import { expectedSteps, Offers, type OfferedStep, type OffersSteps, type RequestContext } from '@peyvand/platform';
import { VersionSituations } from './version-situations.js';
import { versionWaits } from './version.waits.js';
import { versionWorkflow } from './version.workflow.js';

/** What can be done with a definition version; from an approved one the next version is begun. */
@Injectable()
@Offers('Definition')
export class VersionOffers implements OffersSteps {
  constructor(private readonly situations: VersionSituations) {}

  async offers(id: string, context: RequestContext): Promise<OfferedStep[]> {
    const { viewer } = context;
    const loaded = await this.situations.ofRequest(id, context);
    if (!loaded) return [];
    const { version, situation } = loaded;
    const mayBegin = version.state === 'approved' && !situation.isNextUnderWay;
    return [
      ...versionWorkflow.next(version.state, viewer, situation),
      ...(mayBegin ? versionWorkflow.first(['newVersion'], viewer, situation) : []),
    ];
  }

  async expected(id: string, context: RequestContext): Promise<string | readonly string[] | null> {
    const loaded = await this.situations.ofRequest(id, context);
    return loaded && expectedSteps(versionWaits, 'definition', loaded.version.state);
  }
}
