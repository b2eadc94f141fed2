import { Args, Context, Info, Parent, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { enumOf, Viewer } from '@peyvand/kernel';
import { Projector, RequestContext } from '@peyvand/platform';
import { RfpModel } from '../reading/rfp.model.js';
import { RfpSituations } from '../lifecycle/rfp-situations.js';
import { mayWrite } from '../lifecycle/rfp.workflow.js';

export const RfpReaders = enumOf('visitor', 'verifiedSolver', 'accessHolder');
registerEnumType(RfpReaders, {
  name: 'RfpReader',
  description: 'Kinds of readers that an RFP has from its opening on.',
  valuesMap: {
    visitor: { description: 'Somebody who is not signed in.' },
    verifiedSolver: { description: 'A company verified as solver that holds no access.' },
    accessHolder: { description: 'A company that holds access and accepted the NDA text, where there is one.' },
  },
});

const readerOf = (as: keyof typeof RfpReaders, { locale }: Viewer): Viewer => {
  if (as === 'visitor') return Viewer.anonymous;
  return new Viewer(as === 'verifiedSolver' ? 'previewSolver' : 'previewHolder', null, [], null, null, locale);
};

/** SQL: a date of the call, which in a draft stands in its timeline alone. */
const dated = (column: string, stage: string): string =>
  `'${column}', case when r.state = 'draft' then (r.draft #>> '{timeline,${stage}}')::timestamptz else r.${column} end`;

/** The row as it will be once it opens; one that has opened is as it is. */
const onceOpened = (id: string): string => `(select x.* from rfp r cross join lateral jsonb_populate_record(r,
  case when r.opened_at is null then jsonb_build_object('state', 'open', ${dated('opens_at', 'opensAt')},
    'opened_at', greatest(clock_timestamp(), case when r.state = 'draft'
      then (r.draft #>> '{timeline,opensAt}')::timestamptz else r.opens_at end),
    ${dated('questions_until', 'questionsUntil')}, ${dated('answers_until', 'answersUntil')},
    ${dated('closes_at', 'closesAt')}) else '{}' end) x where r.id = ${id})`;

/** What others will read, for those who write it. */
@Resolver(() => RfpModel)
export class RfpPreviewResolver {
  constructor(
    private readonly projector: Projector,
    private readonly situations: RfpSituations,
  ) {}

  @ResolveField(() => RfpModel, {
    nullable: true,
    description:
      'The RFP as such a reader will see it from its opening on, by the rules by which it is read then. For owner and definer; null for others.',
  })
  async preview(
    @Args('as', { type: () => RfpReaders, description: 'Who reads it.' }) as: keyof typeof RfpReaders,
    @Parent() { $ }: { $: { id: string } },
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    const { viewer } = context;
    const loaded = viewer.personId ? await this.situations.ofRequest($.id, context) : null;
    if (!loaded || !mayWrite(loaded.situation, viewer)) return null;
    return this.projector.preview(info, $.id, readerOf(as, viewer), onceOpened);
  }
}
