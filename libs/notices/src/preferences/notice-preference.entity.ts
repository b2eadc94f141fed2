import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '@peyvand/accounts';

export const MAIL_TIMINGS = ['atOnce', 'daily', 'never'] as const;
export type MailTiming = (typeof MAIL_TIMINGS)[number];

/** Stands for all kinds for which the person chose nothing. */
export const EVERY_KIND = '*';

/** How a person wants mail of one kind of notice. The inbox holds everything. */
@Entity('notice_preference')
export class NoticePreferenceEntity {
  @ForeignKey(() => PersonEntity) @PrimaryColumn('uuid') personId!: string;
  @PrimaryColumn('text') kind!: string;
  @Column('text') mail!: MailTiming;
  @Column('timestamptz') setAt!: Date;
}
