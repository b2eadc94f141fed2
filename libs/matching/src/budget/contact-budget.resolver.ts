import { Args, Context, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow, DateTime, IntField, RefusalModel, RequestContext, TextField } from '@peyvand/platform';
import { ContactBudget } from './contact-budget.js';

@ObjectType('ContactBudgetChange', { description: 'That the contact budget was set anew.' })
export class ContactBudgetChange {
  @Field(() => Int, { description: 'How many contacts from then on.' }) contacts!: number;
  @Field(() => Int, { description: 'Within how many days.' }) days!: number;
  @Field(() => String, { description: 'Why.' }) reason!: string;
  @Field(() => DateTime, { description: 'When it was set.' }) setAt!: Date;
}

@ObjectType('ContactBudget', {
  description: 'How often one company may be told of an RFP that it did not ask for, by all offices together.',
})
export class ContactBudgetModel {
  @Field(() => Int, { description: 'How many contacts.' }) contacts!: number;
  @Field(() => Int, { description: 'Within how many days.' }) days!: number;
  @Field(() => Boolean, { description: 'Nobody has set it yet.' }) isDefault!: boolean;
  @Field(() => [ContactBudgetChange], { description: 'How it was set, the newest first. At most 20.' })
  changes!: ContactBudgetChange[];
}

@InputType({ description: 'How often one company may be contacted.' })
export class SetContactBudgetInput {
  @IntField({ description: 'How many contacts.', min: 1, max: 1_000 }) contacts!: number;
  @IntField({ description: 'Within how many days.', min: 1, max: 366 }) days!: number;
  @TextField({ description: 'Why, for the record.', min: 3, max: 1_000 }) reason!: string;
}

@ObjectType({ description: 'Answer of setContactBudget.' })
export class SetContactBudgetPayload {
  @Field(() => ContactBudgetModel, { nullable: true, description: 'What is in force now; null when refused.' })
  contactBudget?: ContactBudgetModel | null;
  @Field(() => [RefusalModel], { description: 'Empty when it was done.' }) refusals!: RefusalModel[];
}

@Resolver()
export class ContactBudgetResolver {
  constructor(private readonly budget: ContactBudget) {}

  @Allow('signedIn')
  @Query(() => ContactBudgetModel, {
    description: 'How often a company may be told of RFPs that it did not ask for, and since when.',
  })
  contactBudget(): Promise<ContactBudgetModel> {
    return this.budget.inForce();
  }

  @Allow('administrator')
  @Mutation(() => SetContactBudgetPayload, {
    description: 'Sets the contact budget of the whole platform. It counts from the next approval on.',
  })
  async setContactBudget(
    @Args('input') input: SetContactBudgetInput,
    @Context() { viewer }: RequestContext,
  ): Promise<Partial<SetContactBudgetPayload>> {
    await this.budget.set(viewer, input);
    return { contactBudget: await this.budget.inForce() };
  }
}
