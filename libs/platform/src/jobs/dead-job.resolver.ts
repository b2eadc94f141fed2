import { Args, Context, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../access/allow.js';
import { PageArgs } from '../graphql/connection.js';
import { DonePayload } from '../graphql/payload.js';
import { RequestContext } from '../graphql/request-context.js';
import { Projected } from '../projection/projected.js';
import { Projector } from '../projection/projector.js';
import { DeadJobConnection, DeadJobInput, DeadJobModel } from './dead-job.model.js';
import { DeadJobs } from './dead-jobs.js';
import './dead-job.refusals.js';

@Resolver(() => DeadJobModel)
export class DeadJobResolver {
  constructor(
    private readonly projector: Projector,
    private readonly jobs: DeadJobs,
  ) {}

  @Allow('administrator')
  @Projected({ kind: 'page', target: 'DeadJob' })
  @Query(() => DeadJobConnection, { description: 'Work that failed in all its tries, the newest first.' })
  deadJobs(@Args() _args: PageArgs, @Info() info: GraphQLResolveInfo, @Context() context: RequestContext) {
    return this.projector.resolve(info, context);
  }

  @Allow('administrator')
  @Mutation(() => DonePayload, {
    description: 'Tries a job that was given up anew, with all its tries. Again, it changes nothing.',
  })
  async replayJob(@Args('input') { jobId }: DeadJobInput, @Context() { viewer }: RequestContext): Promise<object> {
    await this.jobs.replay(viewer, jobId);
    return { done: true };
  }

  @Allow('administrator')
  @Mutation(() => DonePayload, {
    description: 'Drops a job that was given up: it is never tried again. Again, it changes nothing.',
  })
  async dropJob(@Args('input') { jobId }: DeadJobInput, @Context() { viewer }: RequestContext): Promise<object> {
    await this.jobs.drop(viewer, jobId);
    return { done: true };
  }
}
