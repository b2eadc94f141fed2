import { isCurrency } from '@peyvand/kernel';
import { nameCodeList } from '@peyvand/platform';
import { isCompanyType } from '../vocabulary/company-types.js';
import { isIsicDivision } from '../vocabulary/isic.js';
import { isOfficeField } from '../vocabulary/office-fields.js';
import { isTechnologyCategory } from '../vocabulary/technology-categories.js';

nameCodeList('currencies', isCurrency);
nameCodeList('companyTypes', isCompanyType);
nameCodeList('isicDivisions', isIsicDivision);
nameCodeList('officeFields', isOfficeField);
nameCodeList('technologyCategories', isTechnologyCategory);
