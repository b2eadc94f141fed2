import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { AccountOrders, AccountSearch } from '@peyvand/accounts';
import type { CapacityKind } from '@peyvand/kernel';
import { ChoiceField, IdField, PageArgs } from '@peyvand/platform';
import { CapacityKinds } from '../organization.choices.js';

@InputType({ description: 'Which accounts.' })
export class AccountFilter extends AccountSearch {
  @IdField({ optional: true, description: 'Of people of this organization.' }) organizationId?: string | null;
  @ChoiceField(CapacityKinds, {
    optional: true,
    description: 'Of people of an organization that holds this capacity or has asked for it.',
  })
  capacity?: CapacityKind | null;
}

@ArgsType()
export class AccountArgs extends PageArgs {
  @Field(() => AccountFilter, { nullable: true, description: 'Which ones; all when not given.' })
  filter?: AccountFilter;
  @Field(() => AccountOrders, { nullable: true, description: 'By name when not given.' })
  orderBy?: keyof typeof AccountOrders;
}
