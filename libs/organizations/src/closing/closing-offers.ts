import { Injectable } from '@nestjs/common';
import { bySelf, defineActs } from '@peyvand/kernel';
import { Db, Offers, type OfferedStep, type OffersSteps, type RequestContext } from '@peyvand/platform';

interface Leaving {
  readonly organizationId: string;
  readonly organization: string;
}

/** One of the organizations that would be without a head; null where there is none. */
const closingActs = defineActs<string, { readonly left: Leaving | null }>('person')({
  closeAccount: {
    by: bySelf,
    when: [
      {
        code: 'LAST_HEAD_OF',
        test: ({ left }) => !left,
        params: ({ left }) => ({ organizationId: left?.organizationId ?? '', organization: left?.organization ?? '' }),
      },
    ],
    isFinal: true,
  },
});

/** A person may go for good. */
@Injectable()
@Offers('Person')
export class ClosingOffers implements OffersSteps {
  constructor(private readonly db: Db) {}

  async offers(id: string, context: RequestContext): Promise<OfferedStep[]> {
    if (id !== context.viewer.personId) return [];
    const left = await context.load('person.left', id, async ([personId = '']) => {
      const row = await this.db.one<Leaving>(LEFT, [personId]);
      return new Map(row ? [[personId, row]] : []);
    });
    return closingActs.next('', context.viewer, { left });
  }
}

const LEFT = `
  select o.id as "organizationId", o.name as organization
  from membership m join organization o on o.id = m.organization_id
  where m.person_id = $1 and m.until is null and m.role = 'head' and not exists (select 1 from membership other
    where other.organization_id = o.id and other.person_id <> $1 and other.until is null and other.role = 'head')
  order by o.id limit 1`;
