import { Field, Int, ObjectType } from '@nestjs/graphql';

/**
 * What an RFP takes over from its definition when it is created. Nobody edits it here: that would be another
 * definition.
 */
@ObjectType('RfpSubject', { description: 'What the RFP took over from the approved definition.' })
export class RfpSubject {
  @Field(() => String, { nullable: true, description: 'ISIC division.' }) isicDivision?: string | null;
  @Field(() => String, { nullable: true, description: 'Technology category.' }) technologyCategory?: string | null;
  @Field(() => Int, { nullable: true, description: 'Technology readiness level of the best known approach.' }) trlNow?:
    number | null;
  @Field(() => Int, { nullable: true, description: 'Technology readiness level to be reached.' }) trlTarget?:
    number | null;
  @Field(() => String, { nullable: true, description: 'Kind of outcome.' }) outcomeKind?: string | null;
  @Field(() => [String], { nullable: true, description: 'Kinds of cooperation wanted.' }) cooperationKinds?:
    string[] | null;
  @Field(() => String, { nullable: true, description: 'Place in words; only where the RFP is public.' }) placeText?:
    string | null;
  @Field(() => String, { nullable: true, description: 'Id of the park; only where the RFP is public.' }) parkId?:
    string | null;
  @Field(() => [String], { nullable: true, description: 'Keywords of an imported RFP.' }) keywords?: string[] | null;
}
