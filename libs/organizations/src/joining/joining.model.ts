import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTime, NextStepModel } from '@peyvand/platform';
import { OrganizationModel } from '../organization.model.js';
import { WaitModel } from '../waits/wait.model.js';
import { JoiningRefusalReasons, JoiningStates, type JoiningState } from './joining.choices.js';
import { StepModel } from '../history/step.model.js';

@ObjectType('JoiningRequest', {
  description:
    'Somebody asks for a place in an organization. For that person and the heads of the organization; of a listed one the office that answers.',
})
export class JoiningRequestModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => OrganizationModel, { nullable: true, description: 'The organization.' })
  organization!: OrganizationModel | null;
  @Field(() => String, { description: 'Name of who asks.' }) personName!: string;
  @Field(() => String, { nullable: true, description: 'Address of who asks; null when the account is closed.' })
  personEmail!: string | null;
  @Field(() => String, { nullable: true, description: 'What the person says to the heads.' }) note!: string | null;
  @Field(() => JoiningStates, { description: 'Where it stands.' }) state!: JoiningState;
  @Field(() => JoiningRefusalReasons, { nullable: true, description: 'Why it was refused.' })
  refusalReason!: string | null;
  @Field(() => String, { nullable: true, description: 'What was said about the refusal.' })
  refusalNote!: string | null;
  @Field(() => DateTime, { description: 'When it was made.' }) requestedAt!: Date;
  @Field(() => DateTime, { description: 'When it lapses unless it is answered.' }) dueAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it ended; null while it is open.' })
  endedAt!: Date | null;
  @Field(() => [StepModel], { description: 'What happened so far.' }) steps!: StepModel[];
  @Field(() => [WaitModel], { description: 'For whom it waits.' }) waitsFor!: WaitModel[];
  @Field(() => [NextStepModel], { description: 'Steps that are yours to take.' }) nextSteps!: NextStepModel[];
}
