import { Injectable } from '@nestjs/common';
import { Forbidden, newId, Refusal, type Viewer } from '@peyvand/kernel';
import { foldOrganization } from '@peyvand/language';
import { Audit, checkInput, Db, Outbox } from '@peyvand/platform';
import { IMPORT_MAX, ImportedOrganizationInput, type ImportOutcome } from './import.inputs.js';
import { ListingRepository, type NewListing } from './listing.repository.js';

export interface ImportedRow {
  readonly externalId: string;
  readonly outcome: ImportOutcome;
  readonly id: string | null;
  readonly refusals: readonly Refusal[];
}

/**
 * Brings organizations in that nobody here speaks for: listed, with what is known of their work. The same row again
 * only adds the projects that are new.
 */
@Injectable()
export class ImportOrganizations {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly listings: ListingRepository,
  ) {}

  /**
   * At most 500 rows at a time, all in one transaction; a row that is refused keeps no other back.
   * @throws Forbidden for anybody but the administrator and the platform itself
   */
  async run(viewer: Viewer, rows: readonly ImportedOrganizationInput[]): Promise<ImportedRow[]> {
    if (viewer.kind !== 'administrator' && !viewer.isSystem)
      throw new Forbidden('Only the administrator brings organizations in');
    if (rows.length > IMPORT_MAX) throw new Refusal('TOO_MANY', 'rows', { max: IMPORT_MAX });
    return this.db.inTransaction(async () => {
      const checked = rows.map((row) => ImportOrganizations.check(row));
      const sound = checked.flatMap(({ row, refusals }) => (refusals.length ? [] : [row]));
      const known = await this.listings.known(sound);
      const made = new Map<string, NewListing>();
      const extended = await this.listings.extend(sound.flatMap((row) => listed(row, known.byExternalId)));
      const answer = checked.map(({ row, refusals }): ImportedRow => {
        const { externalId } = row;
        if (refusals.length) return { externalId, outcome: 'refused', id: null, refusals };
        const before = known.byExternalId.get(externalId) ?? made.get(externalId)?.id;
        if (before)
          return { externalId, outcome: extended.has(externalId) ? 'extended' : 'unchanged', id: before, refusals: [] };
        if (known.places.has(placeKey(row)))
          return { externalId, outcome: 'refused', id: null, refusals: [new Refusal('ORGANIZATION_EXISTS', 'name')] };
        const id = newId();
        made.set(externalId, { id, row });
        return { externalId, outcome: 'created', id, refusals: [] };
      });
      await this.write(viewer, [...made.values()]);
      await this.announce(answer);
      return answer;
    });
  }

  /** What is wrong with a row by itself, whatever is here already. */
  static check(row: object): { row: ImportedOrganizationInput; refusals: Refusal[] } {
    const { value, refusals } = checkInput(ImportedOrganizationInput, row);
    const checked = value as ImportedOrganizationInput;
    if (refusals.length) return { row: checked, refusals };
    return { row: checked, refusals: FORMULA.test(checked.name) ? [new Refusal('FORMULA_NAME', 'name')] : [] };
  }

  /** One event for a whole batch: whoever follows it works on many at a time as well. */
  private async announce(rows: readonly ImportedRow[]): Promise<void> {
    const news = rows.flatMap(({ outcome, id }) =>
      id && (outcome === 'created' || outcome === 'extended') ? [id] : [],
    );
    if (news.length)
      await this.outbox.record('organizations.imported', { organizationIds: [...new Set(news)].join(' ') });
  }

  private async write(viewer: Viewer, listings: readonly NewListing[]): Promise<void> {
    if (!listings.length) return;
    await this.listings.insert(listings, viewer);
    await this.audit.write('import:organizations', viewer, 'organizations.listed', {
      organizations: listings.map(({ id }) => id),
    });
  }
}

/** What a spreadsheet takes for the beginning of a formula: no body of the sources is called so. */
const FORMULA = /^[=+\-@＝＋－＠]/u;

/** The key under which an organization of the same name at the same place would be found. */
export const placeKey = (row: { name: string; province?: string | null; country: string }): string =>
  `${foldOrganization(row.name)}\n${row.province ?? row.country}`;

const listed = (row: ImportedOrganizationInput, byExternalId: ReadonlyMap<string, string>): NewListing[] => {
  const id = byExternalId.get(row.externalId);
  return id && row.projects?.length ? [{ id, row }] : [];
};
