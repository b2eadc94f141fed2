import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from '@peyvand/accounts';

/** The one mail of a person's day, for the kinds that the person wants daily. */
@Entity('notice_digest')
@Unique('notice_digest_once', ['personId', 'day'])
export class NoticeDigestEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => PersonEntity) @Column('uuid') personId!: string;
  /** In the person's own zone. */
  @Column('date') day!: string;
  @Column('timestamptz') madeAt!: Date;
  /** Null until it went out. */
  @Column('text', { nullable: true }) outcome!: 'sent' | 'noAddress' | 'addressRefused' | null;
}
