import { partsOfName } from '@peyvand/language';
import {
  bool,
  byName,
  choice,
  dateTime,
  external,
  id,
  integer,
  many,
  one,
  page,
  projection,
  text,
  texts,
} from '@peyvand/platform';
import { findOfficeField } from '@peyvand/reference';
import { seesCapacity } from './capacities/capacity.projection.js';
import { isVerifiedSql } from './capacities/verified.js';
import { normalizeIdentifier } from './identifiers.js';
import { seesInside, seesOrganization } from './visibility.js';

const inside = seesInside((t) => `${t}.id`);

projection('Organization', {
  table: 'organization',
  fields: {
    id: id(),
    name: text(),
    country: text(),
    province: text(),
    park: one('Organization', 'park_id'),
    placeText: text(),
    isicDivisions: texts(),
    companyType: text(),
    headcount: integer({ visible: inside }),
    website: text(),
    phones: texts({ visible: inside }),
    about: text(),
    listed: bool(),
    createdAt: dateTime(),
    identifiers: many('OrganizationIdentifier', 'organization_id', 'scheme'),
    capacities: many('OrganizationCapacity', 'organization_id', 'kind'),
    memberships: many('Membership', 'organization_id', 'since'),
    invitations: many('Invitation', 'organization_id', 'created_at', {
      where: (t) => `${t}.accepted_at is null and ${t}.withdrawn_at is null`,
    }),
    profile: one('Profile', 'id'),
    certificates: many('Certificate', 'organization_id', 'valid_from'),
    pastProjects: page('PastProject', 'organization_id'),
    office: one('Office', 'id'),
    can: external('id'),
    nextSteps: external('id'),
  },
  visible: (t, viewer, kind) =>
    kind === 'person'
      ? `(not ${t}.listed or ${t}.id = any(${viewer('organizationIds', 'uuid[]')}))`
      : seesOrganization(`${t}.id`)(t, viewer, kind),
  filters: {
    'filter.search': {
      sql: (t, value) => `exists (select 1 from unnest(${value}) part where strpos(${t}.name_folded, part) > 0)`,
      cast: 'text[]',
      prepare: (value) => partsOfName(String(value)),
    },
    'filter.capacity': {
      sql: (t, value) =>
        `exists (select 1 from organization_capacity fc
          where fc.organization_id = ${t}.id and fc.kind = ${value} and ${isVerifiedSql('fc')})`,
      cast: 'text',
    },
    'filter.province': { sql: (t, value) => `${t}.province = ${value}`, cast: 'text' },
    'filter.officeField': {
      sql: (t, value) => `${t}.isic_divisions && ${value}`,
      cast: 'text[]',
      prepare: (value) => findOfficeField(String(value))?.isicDivisions ?? [],
    },
    'filter.capacityIn': {
      sql: (t, value, viewer, kind) =>
        `exists (select 1 from organization_capacity ic where ic.organization_id = ${t}.id
          and ic.state = ${value} ->> 'state' and ic.kind = coalesce(${value} ->> 'kind', ic.kind)
          and ${seesCapacity('ic', viewer, kind)})`,
      cast: 'jsonb',
      prepare: (value) => JSON.stringify(value),
    },
    'filter.identifier': {
      sql: (t, value, viewer, kind) =>
        `${t}.id = any(array(select fi.organization_id from organization_identifier fi where fi.value = ${value}
          and (fi.scheme = 'nationalId' or ${seesInside(() => 'fi.organization_id')('fi', viewer, kind)})))`,
      cast: 'text',
      prepare: (value) => normalizeIdentifier(String(value)),
    },
    'filter.companyType': { sql: (t, value) => `${t}.company_type = ${value}`, cast: 'text' },
    'filter.listed': { sql: (t, value) => `${t}.listed = ${value}`, cast: 'boolean' },
  },
  facets: { province: 'province', companyType: 'companyType', listed: 'listed' },
  orders: {
    name: byName((t) => `${t}.name`),
    newest: { sql: (t) => `${t}.created_at`, cast: 'timestamptz', descending: true },
  },
});

projection('OrganizationIdentifier', {
  table: 'organization_identifier',
  fields: { id: id(), scheme: choice(), country: text(), value: text() },
  visible: seesInside((t) => `${t}.organization_id`),
});
