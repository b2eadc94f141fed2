import type pg from 'pg';
import { newId, type CapacityKind, type MembershipRole } from '@peyvand/kernel';
import { foldName, foldOrganization } from '@peyvand/language';
import { emptyProfile, type OfficeNumbers, type ProfileContent } from '@peyvand/organizations';

export interface Person {
  id: string;
  email: string;
  name: string;
}
/** A person with the membership that a header may name. */
export interface Colleague extends Person {
  membershipId: string;
  role: MembershipRole;
}
export interface Organization {
  id: string;
  name: string;
  head: Colleague;
  members: Colleague[];
}
/** `officers` are all its members; the first one is its head. */
export interface Office extends Organization {
  officers: Colleague[];
}

export interface PersonOptions {
  name?: string;
  email?: string;
  locale?: 'fa' | 'en';
  administrator?: boolean;
}
export interface OrganizationOptions {
  name?: string;
  province?: string;
  country?: string;
  isicDivisions?: string[];
  headcount?: number;
  companyType?: string;
  parkId?: string;
  website?: string;
  phones?: string[];
  /** Held verified for a year. */
  capacities?: CapacityKind[];
  head?: Person;
  managers?: Person[];
  members?: Person[];
  /** Without any member. */
  listed?: boolean;
  profile?: Partial<ProfileContent>;
  projects?: { title: string; abstract?: string; year: number; externalId?: string }[];
}
export interface OfficeOptions extends Omit<OrganizationOptions, 'capacities' | 'listed'> {
  fields?: string[];
  /** Empty or not given: everywhere. */
  provinces?: string[];
  /** How many, or who; two when not given. */
  officers?: number | Person[];
  fallback?: boolean;
  numbers?: Partial<OfficeNumbers>;
}

/** Article and word read as a sentence: `a.person()`, `an.office()`. */
export interface Factories {
  a: {
    person(options?: PersonOptions): Promise<Person>;
    organization(options?: OrganizationOptions): Promise<Organization>;
  };
  an: { office(options?: OfficeOptions): Promise<Office>; administrator(): Promise<Person> };
}

let counter = 0;

/** People, organizations and offices, written straight into the tables as the schema owner. */
export function factories(pool: pg.Pool): Factories {
  const person = async (options: PersonOptions = {}): Promise<Person> => {
    const number = ++counter;
    const made = {
      id: newId(),
      email: options.email ?? `person${number}@example.org`,
      name: options.name ?? `Person Number${number}`,
    };
    await pool.query(
      `insert into person (id, email, email_verified_at, name, locale, time_zone, is_administrator, created_at,
        name_folded)
       values ($1, $2, clock_timestamp(), $3, $4, 'Asia/Tehran', $5, clock_timestamp(), $6)`,
      [made.id, made.email, made.name, options.locale ?? 'en', options.administrator ?? false, foldName(made.name)],
    );
    return made;
  };

  const join = async (organizationId: string, who: Person, role: MembershipRole): Promise<Colleague> => {
    const membershipId = newId();
    await pool.query(
      'insert into membership (id, person_id, organization_id, role, since) values ($1, $2, $3, $4, clock_timestamp())',
      [membershipId, who.id, organizationId, role],
    );
    return { ...who, membershipId, role };
  };

  const organization = async (options: OrganizationOptions = {}): Promise<Organization> => {
    const id = newId();
    const name = options.name ?? `Organization ${++counter}`;
    await pool.query(
      `insert into organization (id, name, name_folded, country, province, park_id, isic_divisions, company_type,
        headcount, website, phones, listed, locale, created_at, name_bare)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'en', clock_timestamp(), $13)`,
      [
        id,
        name,
        foldName(name),
        options.country ?? 'IR',
        options.province ?? 'IR-23',
        options.parkId ?? null,
        options.isicDivisions ?? ['28'],
        options.companyType ?? null,
        options.headcount ?? 20,
        options.website ?? null,
        options.phones ?? [],
        options.listed ?? false,
        foldOrganization(name),
      ],
    );
    await writeProfile(pool, id, options);
    for (const kind of options.capacities ?? [])
      await pool.query(
        `insert into organization_capacity (id, organization_id, kind, state, verified_until, requested_at)
         values ($1, $2, $3, 'verified', current_date + 365, clock_timestamp())`,
        [newId(), id, kind],
      );
    const members: Colleague[] = [];
    if (!options.listed) members.push(await join(id, options.head ?? (await person()), 'head'));
    for (const who of options.managers ?? []) members.push(await join(id, who, 'manager'));
    for (const who of options.members ?? []) members.push(await join(id, who, 'member'));
    // A listed one has no head; reading it is a fault of the test that asks.
    return { id, name, head: members[0] as Colleague, members };
  };

  const office = async ({
    fields = ['other'],
    provinces = [],
    officers = 2,
    fallback = false,
    numbers = {},
    ...options
  }: OfficeOptions = {}): Promise<Office> => {
    const people =
      typeof officers === 'number' ? await Promise.all(Array.from({ length: officers }, () => person())) : officers;
    const [head, ...others] = people;
    const made = await organization({ ...options, capacities: ['office'], head, members: others });
    await pool.query('insert into office (organization_id, is_fallback, numbers) values ($1, $2, $3)', [
      made.id,
      fallback,
      numbers,
    ]);
    for (const field of fields)
      for (const province of provinces.length ? provinces : [null])
        await pool.query(
          'insert into office_coverage (id, office_id, office_field, province) values ($1, $2, $3, $4)',
          [newId(), made.id, field, province],
        );
    return { ...made, officers: made.members };
  };

  return { a: { person, organization }, an: { office, administrator: () => person({ administrator: true }) } };
}

async function writeProfile(
  pool: pg.Pool,
  organizationId: string,
  { profile = {}, projects = [] }: OrganizationOptions,
): Promise<void> {
  const versionId = newId();
  await pool.query(
    `insert into profile_version (id, organization_id, number, content, created_at)
      values ($1, $2, 1, $3, clock_timestamp())`,
    [versionId, organizationId, { ...emptyProfile, ...profile }],
  );
  await pool.query(
    'insert into profile (organization_id, current_version_id, changed_at) values ($1, $2, clock_timestamp())',
    [organizationId, versionId],
  );
  for (const project of projects)
    await pool.query(
      `insert into past_project (id, organization_id, title, abstract, year, external_id, created_at)
        values ($1, $2, $3, $4, $5, $6, clock_timestamp())`,
      [newId(), organizationId, project.title, project.abstract ?? '', project.year, project.externalId ?? null],
    );
}
