import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { NoticeObject } from '@peyvand/contracts';
import type { NoticeWhy } from './notice-rules.js';

/** Something a person is told: what kind of news, about which object. Never a text of somebody else's. */
@Entity('notice')
@Unique('notice_once', ['recipientId', 'eventId', 'kind', 'objectId'])
@Index('notice_inbox', ['recipientId', 'happenedAt', 'id'])
@Index('notice_object', ['recipientId', 'objectType', 'objectId', 'happenedAt', 'id'])
@Index('notice_unread', ['recipientId'], { where: 'read_at is null' })
export class NoticeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') recipientId!: string;
  @Column('uuid') eventId!: string;
  @Column('text') kind!: string;
  @Column('jsonb') params!: Record<string, string>;
  @Column('text') objectType!: NoticeObject;
  @Column('uuid') objectId!: string;
  @Column('text', { default: 'youAreConcerned' }) why!: NoticeWhy;
  /** The object whose wait it is done with; the notice's own where null. */
  @Column('text', { nullable: true }) waitingType!: string | null;
  @Column('uuid', { nullable: true }) waitingId!: string | null;
  /** When the event happened, in whose order it is read and mailed; the notice of it is stored a moment later. */
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) happenedAt!: Date;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) readAt!: Date | null;
}
