import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NOTICE_OBJECTS, type NoticeObject } from '@peyvand/contracts';
import { enumOf } from '@peyvand/kernel';
import { connectionOf, DateTime } from '@peyvand/platform';
import { NOTICE_WHYS, noticeKindDescriptions, noticeKinds, type NoticeWhy } from './notice-rules.js';

registerEnumType(noticeKinds, {
  name: 'NoticeKind',
  description: 'What the reader learns.',
  valuesMap: noticeKindDescriptions,
});

export const NoticeObjectEnum = Object.fromEntries(NOTICE_OBJECTS.map((name) => [name, name]));
registerEnumType(NoticeObjectEnum, { name: 'NoticeObject', description: 'Type of the object a notice is about.' });

export const NoticeWhyEnum = enumOf(...NOTICE_WHYS);
registerEnumType(NoticeWhyEnum, {
  name: 'NoticeWhy',
  description: 'What the reader has to do with a notice.',
  valuesMap: {
    youMustAct: { description: 'Something waits for the reader, or for others of its side.' },
    youAreConcerned: { description: "It is about something of the reader's own." },
    forYourInformation: { description: 'The reader may want to know.' },
  },
});

@ObjectType({ description: 'A value that belongs in the sentence of a notice.' })
export class NoticeParam {
  @Field(() => String, { description: 'Name of the value.' }) name!: string;
  @Field(() => String, { description: 'The value.' }) value!: string;
}

@ObjectType('Notice', { description: 'Something you are told. The client words it by its kind in your language.' })
export class NoticeModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => noticeKinds, { description: 'What you learn.' }) kind!: string;
  @Field(() => [NoticeParam], { description: 'Values for the sentence.' }) params!: NoticeParam[];
  @Field(() => NoticeObjectEnum, { description: 'Type of the object it is about.' }) objectType!: NoticeObject;
  @Field(() => ID, { description: 'The object it is about.' }) objectId!: string;
  @Field(() => String, { nullable: true, description: 'Its number; null where it has none that you may see.' })
  number!: string | null;
  @Field(() => String, { nullable: true, description: 'What it is called; null where you may not see that.' })
  title!: string | null;
  @Field(() => NoticeWhyEnum, { description: 'What you have to do with it.' }) why!: NoticeWhy;
  @Field(() => Boolean, {
    description:
      'Whether nothing is left to do: of what waits for somebody, whether it went on, whoever of you did it; true for all else.',
  })
  done!: boolean;
  @Field(() => DateTime, { description: 'When it happened.' }) createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When you marked it as read; null until then.' })
  readAt!: Date | null;
}

export const NoticeConnection = connectionOf('Notice', () => NoticeModel, { isCounted: true });

@ObjectType('NoticeFold', { description: 'All you were told of one object, shown by its newest notice.' })
export class NoticeFoldModel {
  @Field(() => ID, { description: 'Identifier: that of the newest notice.' }) id!: string;
  @Field(() => NoticeObjectEnum, { description: 'Type of the object.' }) objectType!: NoticeObject;
  @Field(() => ID, { description: 'The object.' }) objectId!: string;
  @Field(() => NoticeModel, { nullable: true, description: 'The newest notice of it.' }) newest!: NoticeModel | null;
  @Field(() => Int, { description: 'How many there are.' }) count!: number;
  @Field(() => Int, { description: 'How many of them are unread.' }) unreadCount!: number;
  @Field(() => Int, { description: 'How many of them still wait for somebody.' }) openCount!: number;
}

export const NoticeFoldConnection = connectionOf('NoticeFold', () => NoticeFoldModel);
