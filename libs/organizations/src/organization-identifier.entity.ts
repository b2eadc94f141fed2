import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IdentifierScheme } from './organization.choices.js';

/** A number by which a register knows an organization; each belongs to one organization only. */
@Entity('organization_identifier')
export class OrganizationIdentifierEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organizationId!: string;
  @Column('text') scheme!: IdentifierScheme;
  @Column('text') country!: string;
  @Column('text') value!: string;
}
