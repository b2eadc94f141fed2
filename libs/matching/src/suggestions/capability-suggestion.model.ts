import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { TextField } from '@peyvand/platform';

@ObjectType('CapabilitySuggestion', { description: 'A competence that a text speaks of.' })
export class CapabilitySuggestionModel {
  @Field(() => String, { description: 'Code of the competence.' }) competence!: string;
  @Field(() => String, { description: 'Technology category of the competence.' }) technologyCategory!: string;
  @Field(() => String, { description: 'The sentence that says so, cut where it is long.' }) sentence!: string;
}

@InputType({ description: 'A text that may speak of capabilities.' })
export class SuggestCapabilitiesInput {
  @TextField({ max: 20_000, description: 'Any text on the organization, such as its brochure or its website.' })
  text!: string;
}
