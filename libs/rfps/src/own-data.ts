import { addOwnData, addSignatures } from '@peyvand/accounts';

addSignatures('rfp_version.signed_by', 'addendum.signed_by', 'nda_acceptance.accepted_by');
addOwnData(
  {
    name: 'questions',
    rows: `select rfp_id as "rfpId", text, asked_at as "askedAt" from question where asked_by = $1 order by asked_at`,
  },
  {
    name: 'savedSearches',
    rows: `select name, search, office_field as "officeField", province, language, created_at as "createdAt"
      from saved_search where person_id = $1 order by created_at`,
    forget: 'delete from saved_search where person_id = $1',
  },
);
