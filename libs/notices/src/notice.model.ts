import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, DateTime } from '@peyvand/platform';
import { NOTICE_OBJECTS, noticeKindDescriptions, noticeKinds, type NoticeObject } from './notice-rules.js';

registerEnumType(noticeKinds, { name: 'NoticeKind', description: 'What the reader learns.', valuesMap: noticeKindDescriptions });

export const NoticeObjectEnum = Object.fromEntries(NOTICE_OBJECTS.map((name) => [name, name]));
registerEnumType(NoticeObjectEnum, { name: 'NoticeObject', description: 'Type of the object a notice is about.' });

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
  @Field(() => DateTime, { description: 'When.' }) createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When you marked it as read; null until then.' }) readAt!: Date | null;
}

export const NoticeConnection = connectionOf('Notice', () => NoticeModel);
