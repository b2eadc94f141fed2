import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, Db, Projected, Projector, RequestContext } from '@peyvand/platform';
import { rfpParties } from '@peyvand/rfps';
import { SupplyGapArgs, SupplyGapConnection, SupplyGapCount } from './supply-gap.model.js';

@Resolver()
export class SupplyGapResolver {
  constructor(
    private readonly projector: Projector,
    private readonly db: Db,
  ) {}

  @Allow('officer')
  @Projected({ kind: 'page', target: 'SupplyGap' })
  @Query(() => SupplyGapConnection, { description: 'RFPs of your office of which nobody was told in time.' })
  supplyGaps(@Args() _args: SupplyGapArgs, @Info() info: GraphQLResolveInfo, @Context() context: RequestContext) {
    return this.projector.resolve(info, context);
  }

  @Allow('officer')
  @Query(() => [SupplyGapCount], {
    description: 'Supply gaps of your office, counted by office field and province; most first.',
  })
  supplyGapCounts(@Context() { viewer }: RequestContext): Promise<SupplyGapCount[]> {
    return this.db.query<SupplyGapCount>(
      `select g.office_field as "officeField", g.province, count(*)::int as gaps,
        count(*) filter (where g.closed_at is null)::int as open
       from supply_gap g join rfp r on r.id = g.rfp_id
       where g.opened_at is not null and ${rfpParties.sql.office('r')} && $1::uuid[]
       group by g.office_field, g.province order by gaps desc, g.office_field, g.province limit 500`,
      [viewer.officeIds],
    );
  }
}
