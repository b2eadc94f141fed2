import type { INestApplication } from '@nestjs/common';
import { AccountReader, OneTimeCodes, Passwords, PersonRepository, SecondFactorRepository } from '@peyvand/accounts';
import { newId } from '@peyvand/kernel';
import { foldName, foldOrganization } from '@peyvand/language';
import {
  CertificateEntity,
  MembershipEntity,
  OfficeCoverageEntity,
  OfficeEntity,
  OrganizationCapacityEntity,
  OrganizationEntity,
  PastProjectEntity,
  profileContent,
  ProfileEntity,
  ProfileVersionEntity,
  type CertificateKind,
} from '@peyvand/organizations';
import { Db } from '@peyvand/platform';
import { people, type DemoOrganization } from './cast.js';
import { organizations } from './organizations.js';
import { solvers } from './solvers.data.js';

export const emailOf = (key: string): string => `${key}@demo.example`;
export const DEMO_PASSWORD = 'peyvand-demo-1405';
/** The authenticator of every officer and of the administrator of the demo, in base 32. */
export const DEMO_SECRET = 'PEYVANDDEMOPEYVANDDEMOPEYVANDDEM';

const DAY_MS = 86_400_000;
const day = (from: Date, days: number): string => new Date(from.getTime() + days * DAY_MS).toISOString().slice(0, 10);

export const allOrganizations: readonly DemoOrganization[] = [...organizations, ...solvers];

/** Writes people and organizations, all or none of them. Answers whether they were new. */
export async function writeCast(app: INestApplication): Promise<boolean> {
  const db = app.get(Db);
  return db.inTransaction(async () => {
    await db.query("select pg_advisory_xact_lock(hashtext('peyvand.demo'))");
    if (await app.get(AccountReader, { strict: false }).findPersonByEmail(emailOf('admin'))) return false;
    const now = await db.now();
    const ids = await writePeople(app);
    const organizationIds = new Map(allOrganizations.map(({ key }) => [key, newId()]));
    // Parks stand before the firms in them.
    for (const organization of allOrganizations.toSorted((a, b) => Number(Boolean(a.park)) - Number(Boolean(b.park))))
      await writeOrganization(db, organization, organizationIds, ids, now);
    return true;
  });
}

/** One hash for all: it is one password, printed for everybody. */
async function writePeople(app: INestApplication): Promise<Map<string, string>> {
  const passwordHash = await app.get(Passwords, { strict: false }).hash(DEMO_PASSWORD);
  const repository = app.get(PersonRepository, { strict: false });
  const ids = new Map<string, string>();
  for (const { key, name, locale } of people) {
    const id = await repository.add({
      email: emailOf(key),
      name,
      locale,
      timeZone: 'Asia/Tehran',
      passwordHash,
      isAdministrator: key === 'admin',
    });
    if (!id) continue;
    ids.set(key, id);
    if (isStaff(key)) await enrol(app, id);
  }
  return ids;
}

const isStaff = (key: string): boolean =>
  key === 'admin' || organizations.some(({ office, members }) => office && members.some(([member]) => member === key));

async function enrol(app: INestApplication, personId: string): Promise<void> {
  const factors = app.get(SecondFactorRepository, { strict: false });
  await factors.begin(personId, app.get(OneTimeCodes, { strict: false }).encrypt(DEMO_SECRET));
  await factors.confirm(personId);
}

type Ids = ReadonlyMap<string, string>;

async function writeOrganization(
  db: Db,
  organization: DemoOrganization,
  organizationIds: Ids,
  personIds: Ids,
  now: Date,
): Promise<void> {
  const id = organizationIds.get(organization.key) ?? newId();
  const { name, province, isic, headcount, locale, about, park, phones = [], website = null } = organization;
  await db.manager.insert(OrganizationEntity, {
    id,
    name,
    nameFolded: foldName(name),
    nameBare: foldOrganization(name),
    country: 'IR',
    province,
    parkId: park ? (organizationIds.get(park) ?? null) : null,
    placeText: null,
    isicDivisions: [...isic],
    companyType: null,
    headcount,
    website,
    phones: [...phones],
    about,
    listed: false,
    locale,
    createdBy: null,
    createdAt: now,
  });
  await writeMembers(db, organization, personIds, id, now);
  await writeCapacities(db, organization, id, now);
  await writeOffice(db, organization, id);
  await writeProfile(db, organization, id, now);
}

async function writeMembers(
  db: Db,
  { members }: DemoOrganization,
  personIds: Ids,
  organizationId: string,
  since: Date,
): Promise<void> {
  for (const [key, role] of members)
    await db.manager.insert(MembershipEntity, {
      id: newId(),
      personId: personIds.get(key),
      organizationId,
      role,
      since,
    });
}

async function writeCapacities(
  db: Db,
  { capacities, pending }: DemoOrganization,
  organizationId: string,
  now: Date,
): Promise<void> {
  const evidence = [{ item: 'registration', statement: 'ثبت شرکت و آخرین آگهی تغییرات', link: null }];
  for (const kind of capacities)
    await db.manager.insert(OrganizationCapacityEntity, {
      id: newId(),
      organizationId,
      kind,
      state: 'verified',
      verifiedUntil: day(now, 365),
      officeId: null,
      evidence,
      openItems: [],
      requestedAt: now,
    });
  if (!pending) return;
  const office = await db.one<{ id: string }>('select organization_id as id from office where is_fallback');
  await db.manager.insert(OrganizationCapacityEntity, {
    id: newId(),
    organizationId,
    kind: pending,
    state: 'pending',
    verifiedUntil: null,
    officeId: office?.id ?? null,
    evidence,
    openItems: [],
    requestedAt: now,
  });
}

async function writeOffice(db: Db, { office }: DemoOrganization, organizationId: string): Promise<void> {
  if (!office) return;
  await db.manager.insert(OfficeEntity, {
    organizationId,
    isFallback: office.isFallback ?? false,
    numbers: {},
    timeZone: 'Asia/Tehran',
  });
  for (const officeField of office.fields)
    await db.manager.insert(OfficeCoverageEntity, {
      id: newId(),
      officeId: organizationId,
      officeField,
      province: null,
    });
}

async function writeProfile(
  db: Db,
  { profile = {}, projects, certificates }: DemoOrganization,
  organizationId: string,
  now: Date,
): Promise<void> {
  const content = profileContent.parse({
    ...profile,
    capabilities: (profile.capabilities ?? []).map((capability) => ({ ...capability, id: newId() })),
  });
  const versionId = newId();
  await db.manager.insert(ProfileVersionEntity, {
    id: versionId,
    organizationId,
    number: 1,
    content,
    createdBy: null,
    createdAt: now,
  });
  await db.manager.insert(ProfileEntity, { organizationId, currentVersionId: versionId, changedAt: now });
  await writeProofs(db, { projects, certificates }, organizationId, now);
}

async function writeProofs(
  db: Db,
  { projects = [], certificates = [] }: Pick<DemoOrganization, 'projects' | 'certificates'>,
  organizationId: string,
  now: Date,
): Promise<void> {
  for (const [title, abstract, yearsAgo, client] of projects)
    await db.manager.insert(PastProjectEntity, {
      id: newId(),
      organizationId,
      title,
      abstract,
      year: now.getUTCFullYear() - yearsAgo,
      client,
      createdAt: now,
    });
  for (const [kind, issuer] of certificates)
    await db.manager.insert(CertificateEntity, {
      id: newId(),
      organizationId,
      kind: kind as CertificateKind,
      number: null,
      issuer,
      validFrom: day(now, -200),
      validUntil: day(now, 500),
      createdAt: now,
    });
}
