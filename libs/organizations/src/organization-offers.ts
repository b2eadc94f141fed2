import { Injectable } from '@nestjs/common';
import { defineActs, type By } from '@peyvand/kernel';
import { Db, Offers, type OfferedStep, type OffersSteps, type RequestContext } from '@peyvand/platform';

interface OrganizationSituation {
  readonly id: string;
  readonly listed: boolean;
}

const head: By<OrganizationSituation> = (viewer, { id }) => viewer.heads(id);
const member: By<OrganizationSituation> = (viewer, { id }) => viewer.actsFor(id);
/** Nobody belongs to a listed organization yet: offices and the administrator call its people in. */
const inviter: By<OrganizationSituation> = (viewer, { id, listed }) =>
  viewer.leads(id) || (listed && (viewer.kind === 'administrator' || viewer.officeIds.length > 0));

const organizationActs = defineActs<string, OrganizationSituation>('organization')({
  requestCapacity: { by: head },
  inviteMember: { by: inviter },
  leave: { by: member, isFinal: true },
});

@Injectable()
@Offers('Organization')
export class OrganizationOffers implements OffersSteps {
  constructor(private readonly db: Db) {}

  async offers(id: string, context: RequestContext): Promise<OfferedStep[]> {
    const found = await context.load('organization.situation', id, (ids) => this.load(ids));
    return found ? organizationActs.next('', context.viewer, found) : [];
  }

  private async load(ids: readonly string[]): Promise<Map<string, OrganizationSituation>> {
    const rows = await this.db.query<OrganizationSituation>(
      'select id, listed from organization where id = any($1::uuid[])',
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

const personActs = defineActs<string, null>('person')({ foundOrganization: { by: () => true } });

/** Whoever has an account brings an organization in. */
@Injectable()
@Offers('Person')
export class FoundingOffers implements OffersSteps {
  offers(_id: string, { viewer }: RequestContext): Promise<OfferedStep[]> {
    return Promise.resolve(personActs.next('', viewer, null));
  }
}
