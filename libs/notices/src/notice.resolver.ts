import { Args, Context, Extensions, Info, Int, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Sessions } from '@peyvand/accounts';
import { Allow, DonePayload, Projected, Projector, RequestContext, Signals, type ById } from '@peyvand/platform';
import { inboxTopic } from './inbox-topic.js';
import { MarkNoticesReadInput, NoticeFoldsArgs, NoticesArgs } from './notice.inputs.js';
import { NoticeConnection, NoticeFoldConnection, NoticeModel } from './notice.model.js';
import { NoticeRepository } from './notice.repository.js';
import { untilSessionEnds } from './until-session-ends.js';

@Resolver(() => NoticeModel)
export class NoticeResolver {
  constructor(
    private readonly projector: Projector,
    private readonly notices: NoticeRepository,
    private readonly signals: Signals,
    private readonly sessions: Sessions,
  ) {}

  @Allow('signedIn')
  @Projected({ kind: 'page', target: 'Notice', isSteady: 'plain' })
  @Query(() => NoticeConnection, { name: 'notices', description: 'Your inbox, newest first.' })
  list(@Args() _args: NoticesArgs, @Info() info: GraphQLResolveInfo, @Context() context: RequestContext) {
    return this.projector.resolve(info, context);
  }

  @Allow('signedIn')
  @Projected({ kind: 'page', target: 'NoticeFold' })
  @Query(() => NoticeFoldConnection, {
    name: 'noticeFolds',
    description: 'Your inbox with one entry per object, newest first.',
  })
  folds(@Args() _args: NoticeFoldsArgs, @Info() info: GraphQLResolveInfo, @Context() context: RequestContext) {
    return this.projector.resolve(info, context);
  }

  @Allow('signedIn')
  @Query(() => Int, { description: 'How many notices you have not marked as read.' })
  unreadNoticeCount(@Context() context: RequestContext): Promise<number> {
    return this.notices.countUnread(context.viewer.personId);
  }

  @Allow('signedIn')
  @Mutation(() => DonePayload, { description: 'Marks notices of yours as read.' })
  async markNoticesRead(
    @Args('input') { ids }: MarkNoticesReadInput,
    @Context() context: RequestContext,
  ): Promise<object> {
    await this.notices.markRead(context.viewer.personId, ids);
    return { done: true };
  }

  @Allow('signedIn')
  @Mutation(() => DonePayload, { description: 'Marks all your notices as read.' })
  async markAllNoticesRead(@Context() context: RequestContext): Promise<object> {
    await this.notices.markRead(context.viewer.personId, null);
    return { done: true };
  }

  @Allow('signedIn')
  @Extensions({ payloadObject: true })
  @Subscription(() => NoticeModel, {
    nullable: true,
    description: 'Each notice as it arrives, while your session lives.',
  })
  noticeArrived(@Context() { viewer }: RequestContext): AsyncIterableIterator<{ noticeArrived: ById }> {
    const arrivals = this.signals.subscribe(inboxTopic(String(viewer.personId)));
    return untilSessionEnds(
      arrivals,
      () => this.sessions.isLive(viewer.sessionId),
      (id) => ({ noticeArrived: { id } }),
    );
  }
}
