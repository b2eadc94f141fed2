import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something the organization did; the best evidence there is of what it can do. */
@Entity('past_project')
export class PastProjectEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organizationId!: string;
  @Column('text') title!: string;
  @Column('text', { default: '' }) abstract!: string;
  @Column('integer') year!: number;
  @Column('text', { nullable: true }) client!: string | null;
  @Column('text', { nullable: true }) technologyCategory!: string | null;
  @Column('text', { array: true, default: '{}' }) keywords!: string[];
  @Column('bigint', { nullable: true }) valueAmount!: string | null;
  @Column('text', { nullable: true }) currency!: string | null;
  @Column('text', { nullable: true }) externalId!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) removedAt!: Date | null;
}
