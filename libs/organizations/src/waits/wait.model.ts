import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';
import { DateTime, WAIT_ROLES, type WaitRole } from '@peyvand/platform';
import { OrganizationModel } from '../organization.model.js';

export const WaitRoles = enumOf(...WAIT_ROLES);
registerEnumType(WaitRoles, {
  name: 'WaitRole',
  description: 'Which part the one who is waited for plays.',
  valuesMap: {
    owner: { description: 'The organization whose problem it is.' },
    definer: { description: 'Who defines the problem.' },
    office: { description: 'The coordinating office.' },
    company: { description: 'The company that a match is about.' },
    party: { description: 'Whose proposal it is.' },
    organization: {
      description: 'The organization whose own affair it is: it asked for a capacity, or somebody asks it for a place.',
    },
    administrator: { description: 'The administrator.' },
  },
});

@ObjectType('WaitPerson', { description: 'The one person among them who is reminded.' })
export class WaitPersonModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => String, { description: 'Name.' }) name!: string;
}

@ObjectType('Wait', { description: 'For whom something waits, and until when.' })
export class WaitModel {
  @Field(() => WaitRoles, { description: 'Which part they play.' }) role!: WaitRole;
  @Field(() => OrganizationModel, { nullable: true, description: 'Who it is; null where hidden from you.' })
  organization!: OrganizationModel | null;
  @Field(() => WaitPersonModel, {
    nullable: true,
    description: 'The one officer who is reminded. For members of that office.',
  })
  person!: WaitPersonModel | null;
  @Field(() => DateTime, { nullable: true, description: 'Since when; null where hidden from you.' })
  since!: Date | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When its time is over; null where it has none or it is hidden from you.',
  })
  until!: Date | null;
  @Field(() => Boolean, { description: 'Whether your organizations, your office or your role are waited for.' })
  isMine!: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Whether its time is over; null where hidden from you.' })
  overdue!: boolean | null;
}

@ObjectType('ClockNext', { description: 'The step that time takes by itself, as nobody is waited for.' })
export class ClockNextModel {
  @Field(() => String, { description: 'Name of the step.' }) step!: string;
  @Field(() => DateTime, { description: 'When.' }) at!: Date;
}
