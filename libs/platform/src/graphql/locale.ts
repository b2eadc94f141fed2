import { registerEnumType } from '@nestjs/graphql';

export const LocaleEnum = { fa: 'fa', en: 'en' } as const;
registerEnumType(LocaleEnum, {
  name: 'Locale',
  description: 'Languages of the user interface and of mails.',
  valuesMap: { fa: { description: 'Persian.' }, en: { description: 'English.' } },
});
