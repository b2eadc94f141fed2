import { Injectable } from '@nestjs/common';
import { Refusal, Viewer } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import type { DefinitionContent } from './content/definition-content.model.js';
import { integrityOf } from './content/integrity.js';
import { contentSql } from './versions/version.repository.js';
import { documentOf, VersionSituations } from './versions/version-situations.js';

export interface ApprovedDefinition {
  readonly id: string;
  readonly number: number;
  readonly engagementId: string;
  /** Null when the firm no longer has the work. */
  readonly definerId: string | null;
  readonly content: DefinitionContent;
}

/** What later libs learn of definitions. */
@Injectable()
export class DefinitionReader {
  constructor(
    private readonly db: Db,
    private readonly situations: VersionSituations,
  ) {}

  /** @throws Refusal SIGNED_TEXT_CHANGED when the text of the approved version is not what was signed. */
  async approvedVersion(problemId: string): Promise<ApprovedDefinition | null> {
    const approved = await this.newestApproved(problemId);
    const loaded = approved && (await this.situations.load([approved.id], Viewer.system)).get(approved.id);
    if (loaded && integrityOf(loaded.row, documentOf(loaded)) === 'broken') throw new Refusal('SIGNED_TEXT_CHANGED');
    return approved;
  }

  private newestApproved(problemId: string): Promise<ApprovedDefinition | null> {
    return this.db.one<ApprovedDefinition>(
      `select v.id, v.number, v.engagement_id as "engagementId",
        case when e.state in ('active', 'done') then e.definer_id end as "definerId", ${contentSql('v.id')} as content
       from definition_version v join engagement e on e.id = v.engagement_id
       where v.problem_id = $1 and v.state = 'approved' order by v.number desc limit 1`,
      [problemId],
    );
  }

  /** The text of a version. */
  async content(versionId: string): Promise<DefinitionContent | null> {
    const row = await this.db.one<{ content: DefinitionContent }>(
      `select ${contentSql('v.id')} as content from definition_version v where v.id = $1`,
      [versionId],
    );
    return row?.content ?? null;
  }

  /** The firm of a version's engagement, active or done. */
  async definerOf(versionId: string): Promise<string | null> {
    const row = await this.db.one<{ definer_id: string }>(
      `select e.definer_id from definition_version v
        join engagement e on e.id = v.engagement_id and e.state in ('active', 'done') where v.id = $1`,
      [versionId],
    );
    return row?.definer_id ?? null;
  }
}
