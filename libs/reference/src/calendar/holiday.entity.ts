import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A holiday that moves through the solar year, entered for each year by an administrator. */
@Entity('holiday')
export class HolidayEntity {
  /** ISO date. */
  @PrimaryColumn('date') day!: string;
  @Column('text') fa!: string;
  @Column('text', { nullable: true }) en!: string | null;
  @Column('uuid', { nullable: true }) enteredBy!: string | null;
}
