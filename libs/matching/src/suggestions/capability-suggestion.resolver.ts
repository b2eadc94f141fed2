import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@peyvand/platform';
import { CapabilitySuggestionModel, SuggestCapabilitiesInput } from './capability-suggestion.model.js';
import { CapabilitySuggestions } from './capability-suggestions.js';

@Resolver(() => CapabilitySuggestionModel)
export class CapabilitySuggestionResolver {
  constructor(private readonly suggestions: CapabilitySuggestions) {}

  @Allow('member')
  @Query(() => [CapabilitySuggestionModel], {
    description:
      'Competences that a text speaks of, at most 20, the most plainly named first, each with the sentence behind it. The text is not kept.',
  })
  suggestCapabilities(@Args('input') { text }: SuggestCapabilitiesInput): Promise<CapabilitySuggestionModel[]> {
    return this.suggestions.of(text);
  }
}
