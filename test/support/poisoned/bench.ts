import { newId } from '@peyvand/kernel';
import type { TestApi } from '../api.js';
import type { Organization } from '../factories.js';
import { aMatch } from '../matching.js';
import { openRfp, type Scene } from '../rfps.js';

/** Of two things that are due, the one that will fail and the one behind it. */
export type Pair = readonly [bad: string, good: string];

export type Bench = ReturnType<typeof benchOf>;

/** What things that are due are made with, two of each. */
export function benchOf(api: TestApi, scenes: readonly [Scene, Scene]) {
  const sql = (text: string, values: unknown[] = []) => api.owner.query(text, values);
  const both = async (make: (place: number) => Promise<string>): Promise<Pair> => [await make(0), await make(1)];
  const scene = (place: number): Scene => scenes[place] as Scene;
  const company = (place: number): Promise<Organization> =>
    api.a.organization({
      name: `Looms ${place} ${newId().slice(-6)}`,
      capacities: ['solver'],
      profile: { summary: 'Looms' },
    });
  let opened: Promise<Pair> | null = null;
  /** Two open RFPs, made when first asked for. */
  const open = (): Promise<Pair> => (opened ??= both((place) => openRfp(api, scene(place))));
  const matched = async (state: string, change: string): Promise<Pair> => {
    const [rfpId] = await open();
    return both(async (place) => {
      const id = await aMatch(api, rfpId, (await company(place)).id, { state });
      await sql(`update match set ${change} where id = $1`, [id, `${2 - place} hours`]);
      return id;
    });
  };
  const waits = (columns: string, values: string): Promise<Pair> =>
    both(async (place) => {
      const { id: organizationId } = await company(place);
      const capacity = await sql('select id from organization_capacity where organization_id = $1', [organizationId]);
      const id = newId();
      // Not verified, so nobody may act for it.
      const office = await api.a.organization();
      await sql(
        `insert into waiting (id, object_type, object_id, state, office_id, role, reminder, escalates, since${columns})
          values ($1, 'capacity', $2, 'pending', $3, 'office', 'end', 'office',
            clock_timestamp() - $4::interval${values})`,
        [id, capacity.rows[0].id, office.id, `${2 - place} hours`],
      );
      return id;
    });
  return { api, both, company, matched, open, scene, sql, waits };
}
