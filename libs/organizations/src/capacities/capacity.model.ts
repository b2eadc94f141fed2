import { Field, ID, ObjectType } from '@nestjs/graphql';
import { FileModel } from '@peyvand/files';
import type { CapacityKind } from '@peyvand/kernel';
import { connectionOf, DateTime, Day, NextStepModel } from '@peyvand/platform';
import { LabelsModel } from '@peyvand/reference';
import { CapacityKinds, CapacityStates, type CapacityState } from '../organization.choices.js';
import { OrganizationModel } from '../organization.model.js';
import { ClockNextModel, WaitModel } from '../waits/wait.model.js';
import { StepModel } from '../history/step.model.js';

@ObjectType('EvidenceEntry', { description: 'What was shown for an item of the checklist.' })
export class EvidenceEntryModel {
  @Field(() => String, { description: 'Item of the checklist.' }) item!: string;
  @Field(() => String, { description: 'What is stated.' }) statement!: string;
  @Field(() => String, { nullable: true, description: 'Where it can be checked.' }) link!: string | null;
  @Field(() => [ID], { nullable: true, description: 'Files of the capacity that show it; null where none do.' })
  fileIds!: string[] | null;
}

@ObjectType('OpenItem', { description: 'What the verifier still misses.' })
export class OpenItemModel {
  @Field(() => String, { description: 'Item of the checklist.' }) item!: string;
  @Field(() => String, { description: 'What is missing.' }) note!: string;
}

@ObjectType('ChecklistItem', { description: 'Something asked of those who want a capacity.' })
export class ChecklistItemModel {
  @Field(() => String, { description: 'Key that evidence names.' }) item!: string;
  @Field(() => Boolean, { description: 'Whether there must be an entry.' }) required!: boolean;
  @Field(() => Boolean, { description: 'Whether several entries are welcome.' }) many!: boolean;
  @Field(() => LabelsModel, { description: 'What is asked.' }) labels!: LabelsModel;
}

@ObjectType('OrganizationCapacity', {
  description: 'What an organization takes part as. Others see only what is verified.',
})
export class OrganizationCapacityModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => CapacityKinds, { description: 'The capacity.' }) kind!: CapacityKind;
  @Field(() => CapacityStates, { description: 'Where it stands.' }) state!: CapacityState;
  @Field(() => OrganizationModel, { nullable: true, description: 'Whose capacity.' })
  organization!: OrganizationModel | null;
  @Field(() => Day, { nullable: true, description: 'Last day of the verification.' }) verifiedUntil!: string | null;
  @Field(() => OrganizationModel, { nullable: true, description: 'The office that verifies; null: the administrator.' })
  office!: OrganizationModel | null;
  @Field(() => [EvidenceEntryModel], {
    nullable: true,
    description: 'What was shown. For its own members and the verifier.',
  })
  evidence!: EvidenceEntryModel[] | null;
  @Field(() => [FileModel], { description: 'Files that came with the evidence; none for who does not read that.' })
  files!: FileModel[];
  @Field(() => [OpenItemModel], {
    nullable: true,
    description:
      'What was missing when it was sent back; it stays beside what was handed in again until the next decision. For its own members and the verifier.',
  })
  openItems!: OpenItemModel[] | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was asked for. For its own members and the verifier.',
  })
  requestedAt!: Date | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was handed in last, anew or again. For its own members and the verifier.',
  })
  handedInAt!: Date | null;
  @Field(() => ID, { nullable: true, description: 'The officer who looks after it. For the verifier.' })
  assigneeId!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of that officer. For the verifier.' })
  assigneeName!: string | null;
  @Field(() => [StepModel], {
    nullable: true,
    description: 'What happened so far. For its own members and the verifier.',
  })
  steps!: StepModel[] | null;
  @Field(() => [WaitModel], { description: 'For whom it waits.' }) waitsFor!: WaitModel[];
  @Field(() => ClockNextModel, { nullable: true, description: 'When the verification expires; null in other states.' })
  clockNext!: ClockNextModel | null;
  @Field(() => [NextStepModel], { description: 'What you could do now.' }) nextSteps!: NextStepModel[];
}

export const OrganizationCapacityConnection = connectionOf('OrganizationCapacity', () => OrganizationCapacityModel, {
  isCounted: true,
});
