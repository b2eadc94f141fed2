import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What became of the mail of a notice. */
@Entity('notice_mail')
export class NoticeMailEntity {
  @PrimaryColumn('uuid') noticeId!: string;
  @Column('text') outcome!: 'sent' | 'noAddress';
  @Column('timestamptz') at!: Date;
}
