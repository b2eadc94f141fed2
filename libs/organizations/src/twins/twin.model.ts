import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf, DateTime } from '@peyvand/platform';
import { OrganizationModel } from '../organization.model.js';

@ObjectType('OrganizationTwin', {
  description: 'Two organizations of one place whose names look alike; both were here before such a name was refused.',
})
export class OrganizationTwinModel {
  @Field(() => ID, { description: 'Identifier: that of the later organization.' }) id!: string;
  @Field(() => OrganizationModel, { nullable: true, description: 'The later one.' })
  organization!: OrganizationModel | null;
  @Field(() => OrganizationModel, { nullable: true, description: 'The one that was here first.' })
  first!: OrganizationModel | null;
  @Field(() => DateTime, { description: 'Since when there are two.' }) since!: Date;
}

export const OrganizationTwinConnection = connectionOf('OrganizationTwin', () => OrganizationTwinModel);
