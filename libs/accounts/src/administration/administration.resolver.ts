import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, Projected, Projector, RequestContext } from '@peyvand/platform';
import { AuditArgs } from './administration.inputs.js';
import { AuditEntryConnection } from './audit-entry.model.js';

/** What administrators look up. */
@Resolver()
export class AdministrationResolver {
  constructor(private readonly projector: Projector) {}

  @Allow('administrator')
  @Projected({ kind: 'page', target: 'AuditEntry' })
  @Query(() => AuditEntryConnection, {
    description:
      'What was done to accounts, organizations, capacities, reference data and jobs. What was done to problems, RFPs and proposals stands as their steps.',
  })
  auditEntries(@Args() _args: AuditArgs, @Info() info: GraphQLResolveInfo, @Context() context: RequestContext) {
    return this.projector.resolve(info, context);
  }
}
