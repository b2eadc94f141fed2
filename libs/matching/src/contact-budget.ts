import { Injectable } from '@nestjs/common';
import { numbersInForce } from '@peyvand/organizations';
import { Db } from '@peyvand/platform';

/** One number for the whole platform: many offices together must not flood a company. */
const { contactBudget, contactWindow } = numbersInForce();

/** Pushes that count: approved and not yet told, or told within the window. Who applied by itself is not pushed. */
const pushed = (organizationId: string): string =>
  `match cb where cb.organization_id = ${organizationId} and cb.origin <> 'selfApplied'
     and (cb.state = 'approved' or cb.notified_at > clock_timestamp() - interval '${contactWindow}')`;

/** SQL: how often the company may still be told of an RFP. */
export const contactsLeftSql = (organizationId: string): string =>
  `greatest(0, ${contactBudget} - (select count(*) from ${pushed(organizationId)}))::int`;

/** SQL: when the next contact is free; null when one is free now. */
export const nextContactSql = (organizationId: string): string =>
  `(select coalesce(cb.notified_at, cb.notify_at) + interval '${contactWindow}' from ${pushed(organizationId)}
    order by coalesce(cb.notified_at, cb.notify_at) desc offset ${contactBudget - 1} limit 1)`;

@Injectable()
export class ContactBudget {
  constructor(private readonly db: Db) {}

  /**
   * Those who approve the same company stand in line until the transaction ends, so that two do not spend one contact.
   */
  async lock(organizationId: string): Promise<void> {
    await this.db.query('select 1 from organization where id = $1 for no key update', [organizationId]);
  }
}
