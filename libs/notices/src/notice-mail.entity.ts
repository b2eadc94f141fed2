import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { NoticeDigestEntity } from './digest/notice-digest.entity.js';

export type MailOutcome =
  | 'sent'
  | 'noAddress'
  | 'addressRefused'
  | 'notWanted'
  /** The same event is told by the mail of another notice. */
  | 'withAnother'
  | 'awaitsDigest'
  | 'inDigest';

/** What became of the mail of a notice. */
@Entity('notice_mail')
@Index('notice_mail_awaits_digest', ['at'], { where: "outcome = 'awaitsDigest'" })
export class NoticeMailEntity {
  @PrimaryColumn('uuid') noticeId!: string;
  @Column('text') outcome!: MailOutcome;
  @Column('timestamptz') at!: Date;
  @Index('notice_mail_digest', { where: 'digest_id is not null' })
  @ForeignKey(() => NoticeDigestEntity)
  @Column('uuid', { nullable: true })
  digestId!: string | null;
}
