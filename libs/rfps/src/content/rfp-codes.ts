import { registerEnumType } from '@nestjs/graphql';
import { nameCodeList } from '@peyvand/platform';
import { findProvince, isOfficeField } from '@peyvand/reference';

export { isCompanyType } from '@peyvand/reference';

export const isProvince = nameCodeList('provinces', (code: string): boolean => findProvince(code) !== null);
export const isOfficeFieldCode = nameCodeList('officeFields', (code: string): boolean => isOfficeField(code));

export const RfpLanguages = { fa: 'fa', en: 'en', tr: 'tr', zh: 'zh' } as const;
export type RfpLanguage = keyof typeof RfpLanguages;
registerEnumType(RfpLanguages, { name: 'RfpLanguage', description: 'Language of an RFP and of its proposals.' });
