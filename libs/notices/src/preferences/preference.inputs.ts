import { InputType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';
import { BoolField, ChoiceField } from '@peyvand/platform';
import { noticeKinds } from '../notice-rules.js';
import { MAIL_TIMINGS, type MailTiming } from './notice-preference.entity.js';

export const MailTimingEnum = enumOf(...MAIL_TIMINGS);
registerEnumType(MailTimingEnum, {
  name: 'MailTiming',
  description: 'When a notice is also mailed. In the inbox it stands in any case.',
  valuesMap: {
    atOnce: { description: 'As it comes.' },
    daily: { description: 'Together with others, at eight in the morning of your time zone.' },
    never: { description: 'Not at all.' },
  },
});

@InputType({ description: 'How you want mail of a kind of notice.' })
export class SetNoticePreferenceInput {
  @ChoiceField(noticeKinds, {
    optional: true,
    description: 'Which kind; not given: all kinds for which you chose nothing.',
  })
  kind?: string | null;
  @ChoiceField(MailTimingEnum, { description: 'When it is mailed.' }) mail!: MailTiming;
}

@InputType({ description: 'Going back to how it was.' })
export class ResetNoticePreferencesInput {
  @BoolField({ description: 'Say true: all your choices are taken back.' }) all!: boolean;
}
