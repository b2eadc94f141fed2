import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { AppConfig, Db, Log, ReadLog } from '@peyvand/platform';
import { TODAY } from '@peyvand/reference';
import { rfpParties } from '@peyvand/rfps';

/** Who reads a thing as what, the nearest first; its owner's own members are left out. */
const readerOf = (candidates: string): string => `
  lateral (select c.reader, c.organization_id from (${candidates}) c(rank, reader, organization_id)
    where c.organization_id is not null order by c.rank, c.organization_id limit 1) reader`;

const office = (problem: string): string => `
  select 3, 'office', ${problem}.office_id where ${problem}.office_id = any(x.offices)
  union all select 6, 'office', o.id from unnest(x.offices) o(id)`;

/**
 * Only what was signed counts as confidential text: a draft is read by those who write it. A proposal's party learns
 * who read it, the owner of the problem among them.
 */
const READS = `
  with x as (select r."personId" as person, r."organizationIds" as mine, r."officeIds" as offices, r.type, r.id
    from jsonb_to_recordset($1::jsonb) as r("personId" uuid, "organizationIds" uuid[], "officeIds" uuid[],
      type text, id uuid)),
  seen as (
    select 'rfp' as object_type, r.id as object_id, x.person, reader.*
    from x join rfp r on x.type = 'Rfp' and r.id = x.id and r.version_id is not null
      join problem p on p.id = r.problem_id, ${readerOf(`
        select 1, 'owner', p.owner_id where p.owner_id = any(x.mine)
        union all select 2, 'definer', d.id from (select ${rfpParties.sql.definer('r')}) d(id) where d.id = any(x.mine)
        union all ${office('r')}
        union all select 4, 'solver', a.organization_id from rfp_access a
          where a.rfp_id = r.id and a.organization_id = any(x.mine)
        union all select 7, 'solver', o.id from unnest(x.mine) o(id)`)}
    union all
    select 'definition', v.id, x.person, reader.*
    from x join definition_version v on x.type = 'Definition' and v.id = x.id and v.signed_at is not null
      join problem p on p.id = v.problem_id, ${readerOf(`
        select 1, 'owner', p.owner_id where p.owner_id = any(x.mine)
        union all select 2, 'definer', e.definer_id from engagement e
          where e.problem_id = p.id and e.definer_id = any(x.mine)
        union all ${office('p')}`)}
    union all
    select 'proposal', pr.id, x.person, reader.*
    from x join proposal pr on x.type = 'Proposal' and pr.id = x.id and pr.party_id <> all(x.mine)
      join rfp r on r.id = pr.rfp_id join problem p on p.id = r.problem_id, ${readerOf(`
        select 1, 'owner', p.owner_id where p.owner_id = any(x.mine)
        union all ${office('r')}`)})
  insert into content_read (object_type, object_id, person_id, organization_id, reader, day, read_at)
  select object_type, object_id, person, organization_id, reader,
    ${TODAY}, clock_timestamp()
  from seen where object_type = 'proposal' or reader <> 'owner'
  on conflict do nothing`;

/** Writes down who read what is confidential: each person, object and day once, a handful at a time. */
@Injectable()
export class KeepReads implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly db: Db,
    private readonly reads: ReadLog,
    private readonly config: AppConfig,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.tried(), this.config.readsMs);
    this.timer.unref();
  }

  /** What was read last is not lost with the process. */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.tried();
  }

  run(): Promise<void> {
    return this.reads.drain(async (reads) => {
      await this.db.query(READS, [JSON.stringify(reads)]);
    });
  }

  private async tried(): Promise<void> {
    try {
      await this.run();
    } catch (error) {
      this.log.error('What was read could not be written down; it is tried again', { error });
    }
  }
}
