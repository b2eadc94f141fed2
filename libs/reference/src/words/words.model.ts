import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';
import { AREAS, PARAM_TYPES, WORD_KINDS, type ParamType, type WordKind } from '@peyvand/words';

export const AreaEnum = enumOf(...AREAS);
registerEnumType(AreaEnum, {
  name: 'WordArea',
  description: 'Part of the product whose words are asked for; `common` holds what several areas share.',
});

export const WordKindEnum = enumOf(...WORD_KINDS);
registerEnumType(WordKindEnum, {
  name: 'WordKind',
  description: 'What kind of code a sentence is about.',
  valuesMap: {
    refusal: { description: 'A value of RefusalCode: the fact, and what to do next.' },
    fault: { description: '`extensions.code` of an error.' },
    value: { description: 'A value of an enum: `Type.value`, or `value` where it says the same in all.' },
    field: { description: 'Label of an input field: `Input.field`, or `field` where it says the same in all.' },
    guide: { description: 'What belongs in an input field: `Input.field`.' },
    example: { description: 'How others fill an input field: `Input.field`.' },
    question: { description: 'What to ask oneself before a field is filled, a question to a line: `Input.field`.' },
    step: { description: 'What the button of a step says: `workflow.step`, or `step`.' },
    check: { description: 'A quality check, what it found, and with `.suggestion` how it is mended.' },
    phrase: { description: 'What mails and small pages say besides.' },
    notice: { description: 'Subject of a notice, by NoticeKind.' },
    noticeBody: { description: 'Text of a notice, by NoticeKind.' },
  },
});

export const ParamTypeEnum = enumOf(...PARAM_TYPES);
registerEnumType(ParamTypeEnum, {
  name: 'WordParamType',
  description: 'How a value is put into a sentence.',
  valuesMap: {
    text: { description: 'As it is.' },
    number: { description: "In the reader's digits." },
    date: { description: "A moment or a day, in the reader's calendar." },
    code: { description: 'A value of a closed list, which the message itself words.' },
  },
});

@ObjectType('WordParam', { description: 'A value that a sentence asks for.' })
export class WordParamModel {
  @Field(() => String, { description: 'Name of the value.' }) name!: string;
  @Field(() => ParamTypeEnum, { description: 'How it is put in.' }) type!: ParamType;
}

@ObjectType('WordEntry', { description: 'The sentence for one code.' })
export class WordEntryModel {
  @Field(() => WordKindEnum, { description: 'Kind of the code.' }) kind!: WordKind;
  @Field(() => String, {
    description: 'The code. Look for `Type.code` first, then for `code`, in its area and in common.',
  })
  code!: string;
  @Field(() => String, { description: 'An ICU message.' }) text!: string;
  @Field(() => [WordParamModel], { description: 'The values it asks for.' }) params!: WordParamModel[];
}

@ObjectType('Codes', { description: 'The words of one area in one language.' })
export class CodesModel {
  @Field(() => String, {
    description: 'Changes when a word of them changes. What was asked for once is good until then.',
  })
  version!: string;
  @Field(() => [WordEntryModel], { description: 'One for each code.' }) entries!: WordEntryModel[];
}
