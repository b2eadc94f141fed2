import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { BoolField, IdsField, PageArgs } from '@peyvand/platform';

@InputType({ description: 'Which notices.' })
export class NoticeFilter {
  @BoolField({ optional: true, description: 'true: only unread ones; false: only read ones.' }) unread?: boolean | null;
}

@ArgsType()
export class NoticesArgs extends PageArgs {
  @Field(() => NoticeFilter, { nullable: true, description: 'Which notices; all when not given.' }) filter?: NoticeFilter;
}

@InputType({ description: 'Notices that were read.' })
export class MarkNoticesReadInput {
  @IdsField({ min: 1, max: 100, description: 'Their ids; those of other people are left alone.' }) ids!: string[];
}
