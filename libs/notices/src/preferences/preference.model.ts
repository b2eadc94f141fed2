import { Field, ObjectType } from '@nestjs/graphql';
import type { NoticeObject } from '@peyvand/contracts';

import { NoticeObjectEnum, NoticeWhyEnum } from '../notice.model.js';
import { noticeKinds, type NoticeWhy } from '../notice-rules.js';
import type { MailTiming } from './notice-preference.entity.js';
import { MailTimingEnum } from './preference.inputs.js';

@ObjectType('NoticeKindRow', { description: 'A kind of notice: after what it comes, why to you, and where it leads.' })
export class NoticeKindModel {
  @Field(() => noticeKinds, { description: 'The kind.' }) kind!: string;
  @Field(() => String, { description: 'Its subject in your language, as an ICU message.' }) subject!: string;
  @Field(() => String, { description: 'Its text in your language, as an ICU message.' }) body!: string;
  @Field(() => [String], { description: 'The events after which it comes.' }) events!: readonly string[];
  @Field(() => NoticeWhyEnum, { description: 'What you have to do with it.' }) why!: NoticeWhy;
  @Field(() => Boolean, { description: 'Whether its mails cannot be turned off.' }) obligatory!: boolean;
  @Field(() => NoticeObjectEnum, { description: 'Type of the object it leads to.' }) object!: NoticeObject;
  @Field(() => String, {
    description: 'Place in the web application after the language; `{id}` stands for the object.',
  })
  place!: string;
}

@ObjectType('NoticePreference', { description: 'How you get mail of a kind of notice.' })
export class NoticePreferenceModel {
  @Field(() => NoticeKindModel, { description: 'Which kind.' }) kind!: NoticeKindModel;
  @Field(() => MailTimingEnum, { description: 'When it is mailed.' }) mail!: MailTiming;
  @Field(() => Boolean, { description: 'Whether you chose this for the kind itself.' }) isChosen!: boolean;
}

@ObjectType('NoticePreferences', { description: 'How you are told by mail.' })
export class NoticePreferencesModel {
  @Field(() => MailTimingEnum, {
    nullable: true,
    description:
      'Your choice for all kinds without one of their own; null: what is for your information comes daily, all else at once.',
  })
  everyKind!: MailTiming | null;
  @Field(() => [NoticePreferenceModel], { description: 'All kinds.' }) kinds!: NoticePreferenceModel[];
}
