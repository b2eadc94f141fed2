import { Injectable } from '@nestjs/common';
import { newId, NotFound, Refusal } from '@peyvand/kernel';
import { foldName, foldOrganization } from '@peyvand/language';
import { Db, violatedUnique } from '@peyvand/platform';
import { holdsSql } from './capacities/verified.js';
import type { IdentifierScheme } from './organization.choices.js';
import { OrganizationEntity } from './organization.entity.js';
import { OrganizationIdentifierEntity } from './organization-identifier.entity.js';

export interface Identifier {
  readonly scheme: IdentifierScheme;
  readonly country: string;
  readonly value: string;
}

interface Twin {
  readonly id: string;
  readonly name: string;
  /** Whether it is there for offices alone. */
  readonly listed: boolean;
}

/** Constraints that say the same to the user: this body is here already. */
const SAME_BODY: Readonly<Record<string, string>> = {
  organization_name_place: 'name',
  organization_identifier_unique: 'identifiers',
};

/** The mutation that asks for a place in an organization that is here already. */
const JOINING = 'requestJoining';

/** The one that asks to become the head of one that is listed. */
const CLAIMING = 'claimOrganization';

const foldedName = (name: string): Pick<OrganizationEntity, 'nameFolded' | 'nameBare'> => ({
  nameFolded: foldName(name),
  nameBare: foldOrganization(name),
});

/** Every write on organizations and their identifiers. */
@Injectable()
export class OrganizationRepository {
  constructor(private readonly db: Db) {}

  /** @throws NotFound */
  async getLocked(id: string): Promise<OrganizationEntity> {
    const found = await this.db.manager.findOne(OrganizationEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!found) throw new NotFound();
    return found;
  }

  /**
   * Founding it again is refused with the way to the one that is here, or to claim one that is listed, unless it is
   * known to be another.
   */
  async insert(
    organization: Omit<OrganizationEntity, 'nameFolded' | 'nameBare'>,
    { besideListed = true } = {},
  ): Promise<void> {
    const { name } = organization;
    await this.refuseNamesake(organization, besideListed);
    await this.refusingTwins(() =>
      this.db.manager.insert(OrganizationEntity, { ...organization, ...foldedName(name) }),
    );
  }

  async update(id: string, values: Partial<Omit<OrganizationEntity, 'id' | 'nameFolded' | 'nameBare'>>): Promise<void> {
    if (!Object.keys(values).length) return;
    const { name } = values;
    const folded = name === undefined ? {} : foldedName(name);
    await this.refusingTwins(() => this.db.manager.update(OrganizationEntity, { id }, { ...values, ...folded }));
  }

  /** A new name or place may not be that of another body, by whatever legal form; beside a listed one it may stand. */
  async refuseTaken(
    held: OrganizationEntity,
    changes: Partial<Pick<OrganizationEntity, 'name' | 'province'>>,
  ): Promise<void> {
    const next = { ...held, ...changes };
    if (foldOrganization(next.name) === held.nameBare && next.province === held.province) return;
    await this.refuseNamesake(next, true, held.id);
  }

  /** Somebody speaks for it from now on. @throws Refusal STALE where somebody does already */
  async unlist(id: string): Promise<void> {
    if (!(await this.getLocked(id)).listed) throw Refusal.stale(id);
    await this.update(id, { listed: false });
  }

  /** Who founds the same at the same moment stands in line: the legal form may keep them apart in the index. */
  private async refuseNamesake(
    { name, province, country }: Pick<OrganizationEntity, 'name' | 'province' | 'country'>,
    besideListed: boolean,
    itself: string | null = null,
  ): Promise<void> {
    const bare = foldOrganization(name);
    await this.db.query('select pg_advisory_xact_lock(hashtext($1))', [`peyvand.organization:${bare}`]);
    const twin = await this.db.one<Twin>(
      `select id, name, listed from organization where name_bare = $1 and country = $3 and id is distinct from $5::uuid
         and (not listed and coalesce(province, country) = coalesce($2::text, $3::text)
           or listed and not $4 and (province is null or $2::text is null or province = $2))
       order by listed, created_at, id limit 1`,
      [bare, province, country, besideListed, itself],
    );
    this.refuseTwin('name', twin, 'ORGANIZATION_LISTED');
  }

  /** What bears one of them already is refused as a name is; who founds may claim what is listed under it. */
  async identify(
    organizationId: string,
    identifiers: readonly Identifier[],
    field: string,
    { isFounding = false } = {},
  ): Promise<void> {
    for (const { scheme, country, value } of identifiers)
      this.refuseTwin(
        field,
        await this.db.one<Twin>(
          `select o.id, o.name, o.listed from organization_identifier i join organization o on o.id = i.organization_id
         where i.scheme = $1 and i.country = $2 and i.value = $3`,
          [scheme, country, value],
        ),
        isFounding ? 'IDENTIFIER_LISTED' : undefined,
      );
    if (identifiers.length)
      await this.refusingTwins(() =>
        this.db.manager.insert(
          OrganizationIdentifierEntity,
          identifiers.map((one) => ({ id: newId(), organizationId, ...one })),
        ),
      );
  }

  /** @throws Refusal NOT_A_PARK */
  async refuseNoPark(parkId: string | null | undefined): Promise<void> {
    if (parkId && !(await this.db.one(`select 1 where ${holdsSql('$1', 'park')}`, [parkId])))
      throw new Refusal('NOT_A_PARK', 'parkId');
  }

  /**
   * Names the twin and how to ask for a place in it; of one that is listed only who founds by its name or identifier
   * is told, and how to claim it.
   */
  private refuseTwin(field: string, twin: Twin | null, listedCode?: string): void {
    if (!twin) return;
    const { id: organizationId, name, listed } = twin;
    if (listed && listedCode) throw new Refusal(listedCode, field, { organizationId, name, operation: CLAIMING });
    throw new Refusal('ORGANIZATION_EXISTS', field, listed ? {} : { organizationId, name, operation: JOINING });
  }

  private async refusingTwins<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const field = SAME_BODY[violatedUnique(error) ?? ''];
      if (field) throw new Refusal('ORGANIZATION_EXISTS', field);
      throw error;
    }
  }
}
