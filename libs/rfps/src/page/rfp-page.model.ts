import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';

export const RfpParts = enumOf('dossier', 'proposing');
registerEnumType(RfpParts, {
  name: 'RfpPart',
  description: 'What of an RFP may be locked.',
  valuesMap: {
    dossier: { description: 'All that the teaser does not show.' },
    proposing: { description: 'To ask questions and to hand in a proposal.' },
  },
});

export const RfpKeys = enumOf('signIn', 'verifiedSolver', 'access', 'ndaText');
registerEnumType(RfpKeys, {
  name: 'RfpKey',
  description: 'What opens a locked part.',
  valuesMap: {
    signIn: { description: 'Sign in.' },
    verifiedSolver: { description: 'Act for a company whose capacity as solver is verified.' },
    access: { description: 'Hold access: the office tells companies of the RFP, others apply for it.' },
    ndaText: { description: 'Accept the NDA text for the company, by its head or manager.' },
  },
});

@ObjectType('RfpGateKey', { description: 'One thing that is still needed.' })
export class RfpGateKeyModel {
  @Field(() => RfpKeys, { description: 'What it is.' }) key!: keyof typeof RfpKeys;
  @Field(() => String, { nullable: true, description: 'The mutation that gets it; null where none does any more.' })
  operation!: string | null;
}

@ObjectType('RfpGate', { description: 'A part that is locked for you, and what opens it.' })
export class RfpGateModel {
  @Field(() => RfpParts, { description: 'The part.' }) part!: keyof typeof RfpParts;
  @Field(() => [RfpGateKeyModel], { description: 'What is still needed, in the order in which to get it.' })
  keys!: RfpGateKeyModel[];
}

@ObjectType('OfficeContact', { description: 'Whom to ask.' })
export class OfficeContactModel {
  @Field(() => String, { description: 'Name of the coordinating office.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'Where to write to.' }) email!: string | null;
  @Field(() => String, { nullable: true, description: 'Where to call.' }) phone!: string | null;
}
