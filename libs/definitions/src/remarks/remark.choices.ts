import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';

export const SuggestionStates = enumOf('open', 'accepted', 'declined', 'withdrawn');
export type SuggestionState = keyof typeof SuggestionStates;
registerEnumType(SuggestionStates, {
  name: 'DefinitionSuggestionState',
  description: 'What became of suggested wording.',
  valuesMap: {
    open: { description: 'Nobody decided yet.' },
    accepted: { description: 'It stands in the text.' },
    declined: { description: 'It was not taken; the reason is told.' },
    withdrawn: { description: 'Who suggested it took it back.' },
  },
});

export const DeclineSuggestionReasons = enumOf('notAccurate', 'saidElsewhere', 'lessClear', 'confidential', 'other');
export type DeclineSuggestionReason = keyof typeof DeclineSuggestionReasons;
registerEnumType(DeclineSuggestionReasons, {
  name: 'DeclineSuggestionReason',
  description: 'Why suggested wording is not taken.',
  valuesMap: {
    notAccurate: { description: 'It is not so.' },
    saidElsewhere: { description: 'It is said in another place.' },
    lessClear: { description: 'The present words are clearer.' },
    confidential: { description: 'It tells what must not be told.' },
    other: { description: 'See the note.' },
  },
});
