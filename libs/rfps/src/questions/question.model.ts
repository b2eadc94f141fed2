import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { FileModel } from '@peyvand/files';
import { connectionOf, DateTime, NextStepModel } from '@peyvand/platform';
import { OrganizationModel } from '@peyvand/organizations';
import { AnswererKinds, type AnswererKind } from '../content/rfp-choices.js';

export const QuestionStates = { open: 'open', answered: 'answered', notAnswered: 'notAnswered' } as const;
registerEnumType(QuestionStates, {
  name: 'QuestionState',
  description: 'notAnswered: the RFP closed before an answer came.',
});

@ObjectType('Question', {
  description:
    'A question about an RFP. All who read the dossier read it and its answer; who asked is known to the office only.',
})
export class QuestionModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => QuestionStates, { description: 'Whether it is answered.' }) state!: keyof typeof QuestionStates;
  @Field(() => String, { description: 'The question.' }) text!: string;
  @Field(() => [FileModel], { description: 'Pictures that came with it.' }) files!: FileModel[];
  @Field(() => DateTime, { description: 'When it was asked.' }) askedAt!: Date;
  @Field(() => String, { nullable: true, description: 'The answer.' }) answer!: string | null;
  @Field(() => AnswererKinds, { nullable: true, description: 'On whose side the one who answered stands.' })
  answeredFor!: AnswererKind | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was answered.' }) answeredAt!: Date | null;
  @Field(() => Boolean, { description: 'Whether your organization asked it.' }) isMine!: boolean;
  @Field(() => OrganizationModel, { nullable: true, description: 'Who asked; for the office and the asker itself.' })
  asker!: OrganizationModel | null;
  @Field(() => [NextStepModel], { description: 'Steps that are yours to take.' }) nextSteps!: NextStepModel[];
}

export const QuestionConnection = connectionOf('Question', () => QuestionModel);
