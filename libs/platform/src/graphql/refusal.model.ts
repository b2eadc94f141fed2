import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

const descriptions: Record<string, { description: string }> = {};
const codes: Record<string, string> = {};

/**
 * Each feature names its refusals once, with the fact they state. Called while modules load, before the schema is
 * built.
 */
export function declareRefusals(facts: Record<string, string>): void {
  for (const [code, description] of Object.entries(facts)) {
    codes[code] = code;
    descriptions[code] = { description };
  }
}

declareRefusals({
  STALE: 'Somebody was faster or the version is old; the object is sent as it is now.',
  STEP_NOT_ALLOWED: 'This step is not yours to take.',
  STEP_NOT_POSSIBLE: 'The step does not start from this state.',
  REASON_REQUIRED: 'This step needs a reason.',
  NOTE_REQUIRED: 'The reason "other" needs a note.',
  REQUIRED: 'The field must be filled.',
  TOO_LONG: 'The text is longer than `max` characters.',
  TOO_SHORT: 'The text is shorter than `min` characters.',
  TOO_SMALL: 'The number is below `min`.',
  TOO_LARGE: 'The number is above `max`.',
  TOO_EARLY: 'The date is before `min`.',
  TOO_LATE: 'The date is after `max`.',
  TOO_MANY: 'The list is longer than `max`.',
  TOO_FEW: 'The list is shorter than `min`.',
  MALFORMED: 'The value does not have the form asked for.',
  BIDI_CONTROL: 'Names and titles may not contain invisible direction controls.',
  MIXED_SCRIPTS: 'A name may not mix letters of alphabets that look alike, such as a Cyrillic one in a Latin word.',
  UNKNOWN_CODE: 'The code is not in the list it must come from.',
  IDEMPOTENCY_KEY_REUSED: 'This key was used before with another input.',
  MEMBERSHIP_REQUIRED: 'Several of your organizations could do this: name the membership you act for.',
  CAPACITY_REQUIRED: 'None of the organizations you act for holds the capacity this needs.',
  STEP_UP_REQUIRED: 'Give your password again; it is valid for five minutes.',
});

registerEnumType(codes, { name: 'RefusalCode', description: 'Why the rules said no.', valuesMap: descriptions });

@ObjectType({ description: 'A value that belongs in the sentence about a refusal: a limit, a count, a code.' })
export class RefusalParam {
  @Field(() => String, { description: 'Name of the value.' }) name!: string;
  @Field(() => String, { description: 'The value.' }) value!: string;
}

@ObjectType('Refusal', {
  description: "The rules said no. Data, not an error: the client words it in the reader's language.",
})
export class RefusalModel {
  @Field(() => codes, { description: 'The fact.' }) code!: string;
  @Field(() => String, { nullable: true, description: 'Path of the input field it is about.' }) field!: string | null;
  @Field(() => [RefusalParam], { description: 'Values for the sentence.' }) params!: RefusalParam[];
}

/** Values of a refusal in the form of the schema. */
export const asParams = (params: Readonly<Record<string, string | number>>): RefusalParam[] =>
  Object.entries(params).map(([name, value]) => ({ name, value: String(value) }));
