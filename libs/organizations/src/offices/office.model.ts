import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@peyvand/platform';
import { OrganizationModel } from '../organization.model.js';
import { OfficeNumberKeys, type OfficeNumberKey } from './office.numbers.js';

@ObjectType('OfficeCoverage', { description: 'One office field that an office answers for.' })
export class OfficeCoverageModel {
  @Field(() => String, { description: 'Code of the office field.' }) officeField!: string;
  @Field(() => String, { nullable: true, description: 'Province, ISO 3166-2; null: everywhere.' }) province!:
    string | null;
}

@ObjectType('OfficeNumber', { description: 'A number an office works by.' })
export class OfficeNumberModel {
  @Field(() => OfficeNumberKeys, { description: 'Which number.' }) key!: OfficeNumberKey;
  @Field(() => String, { description: 'ISO 8601 duration, working days such as 3wd, or a count.' }) value!: string;
  @Field(() => Boolean, { description: 'Whether the office has no number of its own here.' }) isDefault!: boolean;
}

@ObjectType('Office', { description: 'A coordinating office of one or more office fields.' })
export class OfficeModel {
  @Field(() => ID, { description: 'Identifier: that of the organization.' }) id!: string;
  @Field(() => String, { description: 'Name of the organization.' }) name!: string;
  @Field(() => OrganizationModel, { nullable: true, description: 'The organization; for those who are signed in.' })
  organization!: OrganizationModel | null;
  @Field(() => String, { nullable: true, description: 'Where the public writes to it.' }) contactEmail!: string | null;
  @Field(() => String, { nullable: true, description: 'Where the public calls it.' }) contactPhone!: string | null;
  @Field(() => Boolean, { description: 'Whether what nobody answers for comes here.' }) isFallback!: boolean;
  @Field(() => [OfficeCoverageModel], { description: 'What it answers for.' }) coverage!: OfficeCoverageModel[];
  @Field(() => String, { description: 'IANA time zone its working days are counted in.' }) timeZone!: string;
  @Field(() => [OfficeNumberModel], {
    nullable: true,
    description: 'The numbers it works by. For its officers and the administrator.',
  })
  numbers!: OfficeNumberModel[] | null;
}

export const OfficeConnection = connectionOf('Office', () => OfficeModel);
