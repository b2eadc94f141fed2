import { Injectable } from '@nestjs/common';
import { newId, NotFound, Refusal } from '@peyvand/kernel';
import { foldName } from '@peyvand/language';
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
   * Founding it again is refused with the way to the one that is here. The unique index stays the judge of two at the
   * same moment.
   */
  async insert(organization: Omit<OrganizationEntity, 'nameFolded'>): Promise<void> {
    this.refuseTwin(
      'name',
      await this.db.one<Twin>(
        'select id, name, listed from organization where not listed and name_folded = $1 and coalesce(province, country) = $2',
        [foldName(organization.name), organization.province ?? organization.country],
      ),
    );
    await this.refusingTwins(() =>
      this.db.manager.insert(OrganizationEntity, { ...organization, nameFolded: foldName(organization.name) }),
    );
  }

  async update(id: string, values: Partial<Omit<OrganizationEntity, 'id' | 'nameFolded'>>): Promise<void> {
    if (!Object.keys(values).length) return;
    const folded = values.name === undefined ? {} : { nameFolded: foldName(values.name) };
    await this.refusingTwins(() => this.db.manager.update(OrganizationEntity, { id }, { ...values, ...folded }));
  }

  async identify(organizationId: string, identifiers: readonly Identifier[]): Promise<void> {
    for (const { scheme, country, value } of identifiers)
      this.refuseTwin(
        'identifiers',
        await this.db.one<Twin>(
          `select o.id, o.name, o.listed from organization_identifier i join organization o on o.id = i.organization_id
         where i.scheme = $1 and i.country = $2 and i.value = $3`,
          [scheme, country, value],
        ),
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

  /** Names the twin and how to ask for a place in it; of one that is listed nothing is told. */
  private refuseTwin(field: string, twin: Twin | null): void {
    if (!twin) return;
    const { id: organizationId, name, listed } = twin;
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
