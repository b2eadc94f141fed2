import { Args, Context, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, Projected, Projector, RequestContext, mutationOf } from '@peyvand/platform';
import {
  MarkFallbackOfficeInput,
  OfficeArgs,
  SetOfficeContactInput,
  SetOfficeFieldsInput,
  SetOfficeNumbersInput,
} from './office.inputs.js';
import { OfficeConnection, OfficeModel } from './office.model.js';
import { MarkFallbackOffice } from './operations/mark-fallback-office.js';
import { SetOfficeContact } from './operations/set-office-contact.js';
import { SetOfficeFields } from './operations/set-office-fields.js';
import { SetOfficeNumbers } from './operations/set-office-numbers.js';

const OfficeMutation = mutationOf('office', () => OfficeModel);

@Resolver(() => OfficeModel)
export class OfficeResolver {
  constructor(
    private readonly projector: Projector,
    private readonly covering: SetOfficeFields,
    private readonly counting: SetOfficeNumbers,
    private readonly marking: MarkFallbackOffice,
    private readonly contacts: SetOfficeContact,
  ) {}

  @Allow('public')
  @Projected({ kind: 'page', target: 'Office' })
  @Query(() => OfficeConnection, { description: 'The coordinating offices and what they answer for.' })
  offices(@Args() _args: OfficeArgs, @Info() info: GraphQLResolveInfo, @Context() context: RequestContext) {
    return this.projector.resolve(info, context);
  }

  @Allow('public')
  @Projected({ kind: 'byKey', target: 'Office', arg: 'id' })
  @Query(() => OfficeModel, { nullable: true, description: 'One coordinating office.' })
  office(
    @Args('id', { type: () => ID, description: 'The office.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ) {
    return this.projector.resolve(info, context);
  }

  @Allow('administrator')
  @OfficeMutation('Says what an office answers for.')
  setOfficeFields(@Args('input') input: SetOfficeFieldsInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.covering.run(viewer, input);
  }

  @Allow('officer')
  @OfficeMutation('Says where the public reaches an office. By its head or manager.')
  setOfficeContact(
    @Args('input') input: SetOfficeContactInput,
    @Context() { viewer }: RequestContext,
  ): Promise<string> {
    return this.contacts.run(viewer, input);
  }

  @Allow('administrator')
  @OfficeMutation('Gives an office numbers of its own.')
  setOfficeNumbers(
    @Args('input') input: SetOfficeNumbersInput,
    @Context() { viewer }: RequestContext,
  ): Promise<string> {
    return this.counting.run(viewer, input);
  }

  @Allow('administrator')
  @OfficeMutation(
    'Makes an office the one to which comes what nobody else answers for; it needs two officers. Needs the password given within five minutes.',
  )
  markFallbackOffice(
    @Args('input') input: MarkFallbackOfficeInput,
    @Context() { viewer }: RequestContext,
  ): Promise<string> {
    return this.marking.run(viewer, input);
  }
}
