import './reference.refusals.js';
import './competences/competence.projection.js';

export { LANGUAGES, type Labels, type Synonyms } from './vocabulary/labels.js';
export { findProvince, provinces, type Province } from './vocabulary/provinces.js';
export {
  findIsicDivision,
  isIsicDivision,
  isicDivisions,
  isicSections,
  type IsicDivision,
  type IsicSection,
} from './vocabulary/isic.js';
export {
  findTechnologyCategory,
  isTechnologyCategory,
  technologyCategories,
  type TechnologyCategory,
} from './vocabulary/technology-categories.js';
export { isTrlLevel, mrlLevels, trlLevels, type ReadinessLevel, type TrlLevel } from './vocabulary/readiness-levels.js';
export {
  companyRegimes,
  companyTypes,
  isCompanyType,
  type CompanyRegime,
  type CompanyType,
} from './vocabulary/company-types.js';
export {
  OTHER_FIELD,
  findOfficeField,
  isOfficeField,
  officeFields,
  officeFieldsOfIsic,
  type OfficeField,
} from './vocabulary/office-fields.js';
export { competenceSeed, type Competence } from './vocabulary/competences.js';
export { glossaryAliases, glossaryTerms, type GlossaryAliases, type GlossaryTerm } from './vocabulary/glossary.js';
export { isQuiet } from './calendar/quiet-hours.js';
export {
  IRAN_ZONE,
  TODAY,
  beginsSql,
  dayInIran,
  dayOfIranianDate,
  iranianDate,
  iranianDateOfDay,
  iranianMonths,
  iranianYear,
  iranianYearBounds,
  type IranianDate,
  type IranianMonth,
} from './calendar/iranian-date.js';
export { fixedHolidays, isFixedHoliday, type FixedHoliday } from './calendar/fixed-holidays.js';
export {
  addWorkingDays,
  dayOffOn,
  isWorkingDay,
  type DayOff,
  type MovingHolidays,
  type NamedHolidays,
} from './calendar/working-days.js';
export { WorkingDays } from './calendar/working-days.reader.js';
export { HolidayYearReader } from './calendar/holiday-year.reader.js';
export { HolidayEntity } from './calendar/holiday.entity.js';
export { CompetenceEntity } from './competences/competence.entity.js';
export { CompetenceReader } from './competences/competence.reader.js';
export { seedCompetences, type SqlRunner } from './competences/seed-competences.js';
export { LabelLanguageEnum, LabelsModel, SynonymsModel } from './vocabulary/labels.model.js';
export { CompetenceModel } from './competences/competence.model.js';
export { OfficeFieldModel, ProvinceModel } from './vocabulary/vocabulary.model.js';
export { ReferenceModule } from './reference.module.js';
export { ReferenceApiModule } from './reference-api.module.js';
export { NUMBERED, Numbers, readNumber, type Numbered, type ReadNumber } from './numbers/numbers.js';
