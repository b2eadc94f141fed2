import { Injectable } from '@nestjs/common';
import { newId, type Viewer } from '@peyvand/kernel';
import { numbersInForce } from '@peyvand/organizations';
import { Audit, Db } from '@peyvand/platform';

/** What holds before the administrator sets another; of the whole platform: many offices must not flood a company. */
const DEFAULT = { contacts: numbersInForce().contactBudget, days: parseInt(numbersInForce().contactWindow.slice(1)) };

const newest = (column: 'contacts' | 'days'): string =>
  `coalesce((select nb.${column} from contact_budget nb order by nb.set_at desc, nb.id desc limit 1),
    ${DEFAULT[column]})`;
const WINDOW = `make_interval(days => ${newest('days')})`;

/** Pushes that count: approved and not yet told, or told within the window. Who applied by itself is not pushed. */
const pushed = (organizationId: string): string =>
  `match cb where cb.organization_id = ${organizationId} and cb.origin <> 'selfApplied'
     and (cb.state = 'approved' or cb.notified_at > clock_timestamp() - ${WINDOW})`;

/** SQL: how often the company may still be told of an RFP. */
export const contactsLeftSql = (organizationId: string): string =>
  `greatest(0, ${newest('contacts')} - (select count(*) from ${pushed(organizationId)}))::int`;

/** SQL: when the next contact is free; null when one is free now. */
export const nextContactSql = (organizationId: string): string =>
  `(select coalesce(cb.notified_at, cb.notify_at) + ${WINDOW} from ${pushed(organizationId)}
    order by coalesce(cb.notified_at, cb.notify_at) desc offset (${newest('contacts')} - 1) limit 1)`;

export interface ContactBudgetSet {
  readonly contacts: number;
  readonly days: number;
  readonly reason: string;
  readonly setAt: Date;
}

/** More of its history is in the audit. */
const SHOWN = 20;

@Injectable()
export class ContactBudget {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
  ) {}

  /**
   * Those who approve the same company stand in line until the transaction ends, so that two do not spend one contact.
   */
  async lock(organizationId: string): Promise<void> {
    await this.db.query('select 1 from organization where id = $1 for no key update', [organizationId]);
  }

  /** What is in force, and how it came to be, the newest first. */
  async inForce(): Promise<{ contacts: number; days: number; isDefault: boolean; changes: ContactBudgetSet[] }> {
    const changes = await this.db.query<ContactBudgetSet>(
      `select contacts, days, reason, set_at as "setAt" from contact_budget order by set_at desc, id desc limit $1`,
      [SHOWN],
    );
    const { contacts, days } = changes[0] ?? DEFAULT;
    return { contacts, days, isDefault: !changes.length, changes };
  }

  /** Counts from the next approval on; what was approved stays so. The same again changes nothing. */
  set(viewer: Viewer, { contacts, days, reason }: Omit<ContactBudgetSet, 'setAt'>): Promise<void> {
    return this.db.inTransaction(async () => {
      await this.db.query("select pg_advisory_xact_lock(hashtext('peyvand.contact-budget'))");
      const before = await this.inForce();
      if (before.contacts === contacts && before.days === days) return;
      await this.db.query(
        `insert into contact_budget (id, contacts, days, reason, set_by, set_at)
         values ($1, $2, $3, $4, $5, clock_timestamp())`,
        [newId(), contacts, days, reason, viewer.personId],
      );
      await this.audit.write('platform:numbers', viewer, 'platform.contactBudgetSet', {
        before: { contacts: before.contacts, days: before.days },
        after: { contacts, days },
        reason,
      });
    });
  }
}
