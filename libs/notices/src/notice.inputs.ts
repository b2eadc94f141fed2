import { ArgsType, Field, InputType } from '@nestjs/graphql';
import type { NoticeObject } from '@peyvand/contracts';
import { BoolField, ChoiceField, ChoicesField, IdField, IdsField, PageArgs } from '@peyvand/platform';
import { NoticeObjectEnum, NoticeWhyEnum } from './notice.model.js';
import { noticeKinds, type NoticeWhy } from './notice-rules.js';

@InputType({ description: 'Which notices.' })
export class NoticeFilter {
  @BoolField({ optional: true, description: 'true: only unread ones; false: only read ones.' }) unread?: boolean | null;
  @BoolField({ optional: true, description: 'false: only what still waits for somebody; true: only what does not.' })
  done?: boolean | null;
  @ChoiceField(NoticeWhyEnum, { optional: true, description: 'What you have to do with it.' }) why?: NoticeWhy | null;
  @BoolField({
    optional: true,
    description: 'true: only what waits for you or others of your side now; false: only what is news.',
  })
  needsMe?: boolean | null;
  @ChoicesField(noticeKinds, { optional: true, max: 20, description: 'Of one of these kinds.' })
  kinds?: string[] | null;
  @ChoiceField(NoticeObjectEnum, { optional: true, description: 'About objects of this type.' })
  objectType?: NoticeObject | null;
  @IdField({ optional: true, description: 'Only those about this object, such as the notices of a fold.' }) objectId?:
    string | null;
}

@InputType({ description: 'Which folds.' })
export class NoticeFoldFilter {
  @BoolField({ optional: true, description: 'true: only with something unread; false: only without.' }) unread?:
    boolean | null;
  @BoolField({
    optional: true,
    description: 'false: only with something that still waits for somebody; true: only without.',
  })
  done?: boolean | null;
}

@ArgsType()
export class NoticeFoldsArgs extends PageArgs {
  @Field(() => NoticeFoldFilter, { nullable: true, description: 'Which folds; all when not given.' })
  filter?: NoticeFoldFilter;
}

@ArgsType()
export class NoticesArgs extends PageArgs {
  @Field(() => NoticeFilter, { nullable: true, description: 'Which notices; all when not given.' })
  filter?: NoticeFilter;
}

@InputType({ description: 'Notices that were read.' })
export class MarkNoticesReadInput {
  @IdsField({ min: 1, max: 100, description: 'Their ids; those of other people are left alone.' }) ids!: string[];
}
