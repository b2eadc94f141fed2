import {
  Args,
  ArgsType,
  Context,
  Field,
  ID,
  Info,
  Int,
  ObjectType,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { OrganizationModel } from '@peyvand/organizations';
import { Allow, connectionOf, DateTime, PageArgs, Projected, Projector, RequestContext } from '@peyvand/platform';
import { RfpModel } from '../reading/rfp.model.js';

@ObjectType('NdaAcceptance', { description: 'An NDA text that an organization accepted, word for word.' })
export class NdaAcceptanceModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => RfpModel, { nullable: true, description: 'The RFP.' }) rfp!: RfpModel | null;
  @Field(() => OrganizationModel, { nullable: true, description: 'Who accepted it.' })
  organization!: OrganizationModel | null;
  @Field(() => Int, { description: 'Number of the text.' }) number!: number;
  @Field(() => String, { description: 'Language of the text.' }) language!: string;
  @Field(() => String, { description: 'The text that was accepted.' }) text!: string;
  @Field(() => DateTime, { description: 'When.' }) acceptedAt!: Date;
}

export const NdaAcceptanceConnection = connectionOf('NdaAcceptance', () => NdaAcceptanceModel);

@ArgsType()
class NdaAcceptanceArgs extends PageArgs {}

@Resolver(() => RfpModel)
export class NdaAcceptanceResolver {
  constructor(private readonly projector: Projector) {}

  @Allow('member')
  @Projected({
    kind: 'page',
    target: 'NdaAcceptance',
    where: (t, viewer) => `${t}.organization_id = any(${viewer('organizationIds', 'uuid[]')})`,
  })
  @Query(() => NdaAcceptanceConnection, {
    description:
      'NDA texts that your organizations accepted. They stay readable when access ended or a newer text is in force.',
  })
  myNdaAcceptances(
    @Args() _args: NdaAcceptanceArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return this.projector.resolve(info, context);
  }

  @ResolveField(() => NdaAcceptanceConnection, {
    description: 'Who accepted its NDA texts: for the office; for the owner after the close; of others their own.',
  })
  ndaAcceptances(@Args() _args: PageArgs): never {
    throw new Error('Rfp.ndaAcceptances is read by the field map');
  }
}
