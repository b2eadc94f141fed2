import { InputType } from '@nestjs/graphql';
import { ChoiceField, CodeField, LineField, TextField } from '@peyvand/platform';
import { isOfficeFieldCode, isProvince, RfpLanguages, type RfpLanguage } from '../content/rfp-codes.js';

@InputType({ description: 'A problem from elsewhere.' })
export class ImportProblemRow {
  @LineField({ description: 'Its id in the source; the same id again changes nothing.', max: 120 }) externalId!: string;
  @LineField({ description: 'Name of the listed owner.', optional: true, max: 200 }) organizationName?: string | null;
  @LineField({ description: 'Id of the listed owner in the source it came from.', optional: true, max: 120 })
  organizationExternalId?: string | null;
  @LineField({ description: 'Title.', min: 5, max: 200 }) title!: string;
  @TextField({ description: 'What is observed.', min: 20, max: 10_000 }) symptom!: string;
  @ChoiceField(RfpLanguages, { description: 'Language of the text.' }) language!: RfpLanguage;
  @CodeField(isOfficeFieldCode, { description: 'Office field; the fallback office when not given.', optional: true })
  officeField?: string | null;
  @CodeField(isProvince, { description: 'Province as ISO 3166-2 code.', optional: true }) province?: string | null;
}
