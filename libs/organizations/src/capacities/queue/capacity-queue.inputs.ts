import { ArgsType, Field, InputType, registerEnumType } from '@nestjs/graphql';
import { enumOf, type CapacityKind } from '@peyvand/kernel';
import { ChoicesField, CodeField, IdField, LineField, PageArgs } from '@peyvand/platform';
import { CapacityKinds, CapacityStates, type CapacityState } from '../../organization.choices.js';
import { isPlace } from '../../organization.inputs.js';

@InputType({ description: 'Which requests.' })
export class CapacityQueueFilter {
  @ChoicesField(CapacityStates, {
    optional: true,
    max: 6,
    description: 'In one of these states; those that wait for the verifier when not given.',
  })
  states?: CapacityState[] | null;
  @IdField({ optional: true, description: 'Verified by this office.' }) officeId?: string | null;
  @CodeField(isPlace, { optional: true, description: 'Of organizations in this province.' }) province?: string | null;
  @IdField({ optional: true, description: 'That this officer looks after.' }) assigneeId?: string | null;
  @LineField({ optional: true, max: 100, description: 'Part of the name of the organization, in any spelling.' })
  search?: string | null;
}

export const CapacityQueueOrders = enumOf('waitingLongest', 'handedIn', 'name');
registerEnumType(CapacityQueueOrders, {
  name: 'CapacityQueueOrder',
  description: 'Order of the requests.',
  valuesMap: {
    waitingLongest: { description: 'Asked for first, whatever was sent back since.' },
    handedIn: { description: 'Handed in last, anew or again.' },
    name: { description: 'By name of the organization.' },
  },
});

@ArgsType()
export class CapacityQueueArgs extends PageArgs {
  @Field(() => CapacityKinds, { nullable: true, description: 'Only of this kind.' }) kind?: CapacityKind;
  @Field(() => CapacityQueueFilter, { nullable: true, description: 'Which ones; those that wait when not given.' })
  filter?: CapacityQueueFilter;
  @Field(() => CapacityQueueOrders, { nullable: true, description: 'Waiting longest first when not given.' })
  orderBy?: keyof typeof CapacityQueueOrders;
}
