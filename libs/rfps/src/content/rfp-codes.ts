import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';
import { LANGUAGES } from '@peyvand/language';
import { nameCodeList } from '@peyvand/platform';
import { findProvince, isOfficeField } from '@peyvand/reference';

export { isCompanyType } from '@peyvand/reference';

export const isProvince = nameCodeList('provinces', (code: string): boolean => findProvince(code) !== null);
export const isOfficeFieldCode = nameCodeList('officeFields', (code: string): boolean => isOfficeField(code));

export const RfpLanguages = enumOf(...LANGUAGES);
export type RfpLanguage = keyof typeof RfpLanguages;
registerEnumType(RfpLanguages, { name: 'RfpLanguage', description: 'Language of an RFP and of its proposals.' });
