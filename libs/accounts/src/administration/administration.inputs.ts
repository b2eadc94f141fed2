import { ArgsType, Field, InputType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';
import { BoolField, ChoiceField, DayField, IdField, LineField, PageArgs } from '@peyvand/platform';
import { AccountStates, type AccountState } from './found-account.model.js';

/** Organizations add what they know of people. */
@InputType({ isAbstract: true })
export abstract class AccountSearch {
  @LineField({ optional: true, max: 100, description: 'Part of the name, in any spelling, or of the address.' })
  search?: string | null;
  @ChoiceField(AccountStates, { optional: true, description: 'In this state.' }) state?: AccountState | null;
  @BoolField({ optional: true, description: 'Only administrators, or only others.' }) isAdministrator?: boolean | null;
}

export const AccountOrders = enumOf('name', 'newest');
registerEnumType(AccountOrders, { name: 'AccountOrder', description: 'Order of a list of accounts.' });

@InputType({ description: 'Which entries of the history.' })
export class AuditFilter {
  @LineField({ optional: true, max: 40, description: 'Done to objects of this type.' }) objectType?: string | null;
  @IdField({ optional: true, description: 'Done to this object.' }) objectId?: string | null;
  @IdField({ optional: true, description: 'Done by this person.' }) personId?: string | null;
  @LineField({ optional: true, max: 80, description: 'This was done, such as capacity.verify.' }) what?: string | null;
  @DayField({ optional: true, description: 'From the beginning of this day in Iran.' }) from?: string | null;
  @DayField({ optional: true, description: 'Until the end of this day in Iran.' }) until?: string | null;
}

export const AuditOrders = enumOf('newest', 'oldest');
registerEnumType(AuditOrders, { name: 'AuditOrder', description: 'Order of the history.' });

@ArgsType()
export class AuditArgs extends PageArgs {
  @Field(() => AuditFilter, { nullable: true, description: 'Which ones; all when not given.' }) filter?: AuditFilter;
  @Field(() => AuditOrders, { nullable: true, description: 'Newest first when not given.' })
  orderBy?: keyof typeof AuditOrders;
}
