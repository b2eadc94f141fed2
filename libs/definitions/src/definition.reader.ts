import { Injectable } from '@nestjs/common';
import { Refusal, Viewer } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import { versionParties } from './definition.parties.js';
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
        ${versionParties.sql.engagedDefiner('v')} as "definerId", ${contentSql('v.id')} as content
       from definition_version v
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

  /** The firm of a version's engagement, unless it gave the work up. */
  async definerOf(versionId: string): Promise<string | null> {
    const row = await this.db.one<{ definerId: string | null }>(
      `select ${versionParties.sql.engagedDefiner('v')} as "definerId" from definition_version v where v.id = $1`,
      [versionId],
    );
    return row?.definerId ?? null;
  }
}
