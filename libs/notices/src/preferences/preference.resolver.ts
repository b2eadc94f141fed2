import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Unauthenticated, type Viewer } from '@peyvand/kernel';
import { Allow, Db, DonePayload, RequestContext } from '@peyvand/platform';
import { noticeTable, type NoticeTableRow } from '../notice-table.js';
import { EVERY_KIND } from './notice-preference.entity.js';
import { ResetNoticePreferencesInput, SetNoticePreferenceInput } from './preference.inputs.js';
import { NoticeKindModel, NoticePreferencesModel } from './preference.model.js';
import { PreferenceRepository } from './preference.repository.js';
import { SetPreference } from './set-preference.js';
import { timingOf } from './timing.js';

const done = { done: true };

@Resolver()
export class PreferenceResolver {
  constructor(
    private readonly db: Db,
    private readonly preferences: PreferenceRepository,
    private readonly setting: SetPreference,
  ) {}

  @Allow('signedIn')
  @Query(() => [NoticeKindModel], {
    name: 'noticeKinds',
    description: 'Every kind of notice there is, in your language.',
  })
  kinds(@Context() { viewer }: RequestContext): NoticeKindModel[] {
    return noticeTable().map((row) => inWords(row, viewer));
  }

  @Allow('signedIn')
  @Query(() => NoticePreferencesModel, { description: 'How you are told by mail.' })
  async myNoticePreferences(@Context() { viewer }: RequestContext): Promise<NoticePreferencesModel> {
    const chosen = await this.preferences.of(idOf(viewer));
    return {
      everyKind: chosen.get(EVERY_KIND) ?? null,
      kinds: noticeTable().map((row) => ({
        kind: inWords(row, viewer),
        mail: timingOf(row.rule, chosen),
        isChosen: chosen.has(row.kind),
      })),
    };
  }

  @Allow('signedIn')
  @Mutation(() => DonePayload, {
    description: 'Chooses when notices are mailed to you, for one kind or for all without a choice of their own.',
  })
  async setNoticePreference(
    @Args('input') { kind, mail }: SetNoticePreferenceInput,
    @Context() { viewer }: RequestContext,
  ): Promise<object> {
    await this.setting.run(viewer, kind ?? null, mail);
    return done;
  }

  @Allow('signedIn')
  @Mutation(() => DonePayload, { description: 'Takes back all your choices about mails.' })
  async resetNoticePreferences(
    @Args('input') { all }: ResetNoticePreferencesInput,
    @Context() { viewer }: RequestContext,
  ): Promise<object> {
    if (all) await this.db.inTransaction(() => this.preferences.reset(idOf(viewer)));
    return { done: all };
  }
}

const inWords = ({ rule, ...row }: NoticeTableRow, { locale }: Viewer): NoticeKindModel => ({
  ...row,
  ...rule.words[locale],
});

function idOf({ personId }: Viewer): string {
  if (!personId) throw new Unauthenticated('Sign in first');
  return personId;
}
