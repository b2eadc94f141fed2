import { Injectable } from '@nestjs/common';
import { FileReader, signedFiles, type NamedFile } from '@peyvand/files';
import { NotFound, Refusal, type Viewer } from '@peyvand/kernel';
import { belongsSql, numbersInForce, numbersSql, type Author, type OfficeNumbers } from '@peyvand/organizations';
import { Db, type RequestContext } from '@peyvand/platform';
import { isNotRecusedWriter, recusalSql, type Recusal } from '@peyvand/problems';
import { clarityScore } from '../checks/finding.js';
import { definitionFindings } from '../checks/definition-gate.js';
import type { DefinitionDocument } from '../content/definition-document.js';
import { integrityOf } from '../content/integrity.js';
import type { DefinitionContent } from '../content/definition-content.model.js';
import { DefinitionVersionEntity } from './definition-version.entity.js';
import { hadPartSql } from './had-part.js';
import { hasLiveRfpSql } from './live-rfp.js';
import { VersionRepository } from './version.repository.js';
import type { VersionSituation } from './version.workflow.js';
import { isEngagedSql, versionParties } from '../definition.parties.js';

interface Row extends Recusal {
  id: string;
  owner_id: string;
  office_id: string | null;
  office_ids: string[];
  definer_id: string;
  is_engaged: boolean;
  confidentiality: string;
  numbers: Partial<OfficeNumbers> | null;
  is_uninvolved: boolean;
  is_next_under_way: boolean;
  has_rfp: boolean;
}

export type VersionParties = Pick<VersionSituation, 'ownerId' | 'definerId' | 'isEngaged' | 'officeIds'>;

export interface LoadedVersion {
  readonly row: DefinitionVersionEntity;
  readonly content: DefinitionContent;
  readonly confidentiality: string;
  readonly files: readonly NamedFile[];
  readonly situation: VersionSituation & {
    /** Somebody works on the next version already. */
    readonly isNextUnderWay: boolean;
  };
}

const FACTS = `
  select v.id, p.owner_id, p.office_id, ${versionParties.sql.office('v')} as office_ids,
    ${isEngagedSql('e')} as is_engaged, p.confidentiality, e.definer_id, ${numbersSql('p.office_id')} as numbers,
    not (
      ${hadPartSql('v', 'e', 'p.office_id', '$2::uuid')}
      or ${belongsSql('$2', (its) => `${its} in (p.owner_id, e.definer_id) and ${its} is distinct from p.office_id`)}
    ) as is_uninvolved,
    exists (select 1 from definition_version nv where nv.problem_id = v.problem_id
      and nv.state in ('drafting', 'ownerReview', 'officeReview')) as is_next_under_way,
    ${hasLiveRfpSql('p.id')} as has_rfp,
    ${recusalSql('p.id', '$2::uuid')}
  from definition_version v join problem p on p.id = v.problem_id join engagement e on e.id = v.engagement_id
  where v.id = any($1::uuid[])`;

/** Loads what the steps are decided by: four statements, however many versions. */
@Injectable()
export class VersionSituations {
  constructor(
    private readonly db: Db,
    private readonly versions: VersionRepository,
    private readonly files: FileReader,
  ) {}

  async load(ids: readonly string[], viewer: Viewer): Promise<Map<string, LoadedVersion>> {
    return this.complete(await this.rows(ids, viewer), viewer);
  }

  /** Loaded once per request for all versions of a list. */
  ofRequest(id: string, context: RequestContext): Promise<LoadedVersion | null> {
    return context.load('definition.situation', id, (ids) => this.load(ids, context.viewer));
  }

  /**
   * Null where what should name the version is missing itself: it is asked all the same, so that this takes as long as
   * what is not the viewer's. @throws NotFound when there is none, or none that the viewer is owner, officer or definer
   * of.
   */
  async get(id: string | null, viewer: Viewer): Promise<LoadedVersion> {
    const known = (await this.rows([id], viewer)).filter((row) => viewer.isSystem || isPartyOf(partiesOf(row), viewer));
    const [version] = known.length ? (await this.complete(known, viewer)).values() : [];
    if (!version) throw new NotFound();
    return version;
  }

  /** Who they are, without the text. @throws NotFound as `get`. */
  async parties(id: string, viewer: Viewer): Promise<VersionParties> {
    const [parties] = (await this.rows([id], viewer)).map(partiesOf);
    if (!parties || !isPartyOf(parties, viewer)) throw new NotFound();
    return parties;
  }

  private rows(ids: readonly (string | null)[], viewer: Viewer): Promise<Row[]> {
    return this.db.query<Row>(FACTS, [ids, viewer.personId]);
  }

  private async complete(rows: readonly Row[], viewer: Viewer): Promise<Map<string, LoadedVersion>> {
    const ids = rows.map(({ id }) => id);
    const found = await this.db.manager
      .createQueryBuilder(DefinitionVersionEntity, 'v')
      .where('v.id = any(:ids)', { ids })
      .getMany();
    const versions = new Map(found.map((version) => [version.id, version]));
    const contents = await this.versions.contents(ids);
    const files = await this.files.namedOf('definition', ids);
    return new Map(
      rows.flatMap((row) => {
        const version = versions.get(row.id);
        if (!version) return [];
        const text = { content: contents.get(row.id) ?? {}, files: files.get(row.id) ?? [] };
        return [[row.id, loaded(version, text, row, viewer)] as const];
      }),
    );
  }
}

/** Owner, definer or office. */
export function isPartyOf({ ownerId, definerId, isEngaged, officeIds }: VersionParties, viewer: Viewer): boolean {
  return (
    viewer.actsFor(ownerId) ||
    (isEngaged && viewer.actsFor(definerId)) ||
    officeIds.some((id) => viewer.isOfficerOf(id))
  );
}

const partiesOf = (row: Row): VersionParties => ({
  ownerId: row.owner_id,
  definerId: row.definer_id,
  isEngaged: row.is_engaged,
  officeIds: row.office_ids,
});

/** Definer and owner write together; for an office that defines itself only who is not barred. */
export const mayEdit = (situation: VersionSituation, viewer: Viewer): boolean =>
  isWriter(situation, viewer) && isNotRecusedWriter.test(situation);

/** Owner or definer, barred or not. */
export const isWriter = ({ ownerId, definerId, isEngaged }: VersionSituation, viewer: Viewer): boolean =>
  viewer.actsFor(ownerId) || (isEngaged && viewer.actsFor(definerId));

/** For whom the viewer writes, and the office whose numbers hold. */
export const authorOf = ({ ownerId, definerId, isEngaged, officeId }: VersionSituation, viewer: Viewer): Author =>
  isEngaged && viewer.actsFor(definerId)
    ? { role: 'definer', organizationId: definerId, officeId }
    : { role: 'owner', organizationId: ownerId, officeId };

/** @throws Refusal STEP_NOT_ALLOWED for who does not write it, RECUSED for who is barred. */
export function requireEdit(situation: VersionSituation, viewer: Viewer): void {
  if (!isWriter(situation, viewer)) throw new Refusal('STEP_NOT_ALLOWED', undefined, { step: 'edit' });
  if (!isNotRecusedWriter.test(situation)) throw new Refusal('RECUSED');
}

/**
 * The gate over the sections alone: what would name a hidden owner is looked for when the signature is asked, not in
 * every list.
 */
function loaded(
  version: DefinitionVersionEntity,
  { content, files }: Pick<LoadedVersion, 'content' | 'files'>,
  row: Row,
  viewer: Viewer,
): LoadedVersion {
  const findings = version.state === 'drafting' ? definitionFindings(content, null) : [];
  const unsettled = { row: version, content, files, confidentiality: row.confidentiality };
  const situation = {
    ...partiesOf(row),
    officeId: row.office_id,
    isUninvolved: row.is_uninvolved,
    isNextUnderWay: row.is_next_under_way,
    hasRfp: row.has_rfp,
    problemId: row.problemId,
    isRecused: row.isRecused,
    declared: row.declared,
    actsForOwner: viewer.actsFor(row.owner_id),
    blocking: findings.filter(({ severity }) => severity === 'block').length,
    clarity: clarityScore(findings),
    clarityMin: numbersInForce(row.numbers ?? {}).clarityMin,
    isSignedAsIs: version.state === 'officeReview' && integrityOf(version, documentOf(unsettled)) === 'intact',
  };
  return { ...unsettled, situation };
}

/** The sections as the document that would be signed now. */
export function documentOf({
  row: { problemId, number, language },
  confidentiality,
  content,
  files,
}: Omit<LoadedVersion, 'situation'>): DefinitionDocument {
  return { problemId, number, language, confidentiality, content, ...signedFiles(files) };
}
