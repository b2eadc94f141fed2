import { Injectable } from '@nestjs/common';
import { Db, Offers, type OfferedStep, type OffersSteps, type RequestContext } from '@peyvand/platform';
import { VersionSituations } from '../versions/version-situations.js';
import { commentActs, suggestionActs } from './remark.acts.js';

interface CommentRow {
  readonly id: string;
  readonly versionId: string;
  readonly writtenBy: string;
  readonly isAnswer: boolean;
  readonly isResolved: boolean;
}

const COMMENTS = `
  select id, version_id as "versionId", written_by as "writtenBy", parent_id is not null as "isAnswer",
    resolved_at is not null as "isResolved"
  from definition_comment where id = any($1::uuid[])`;

/** What can be done with a comment. */
@Injectable()
@Offers('DefinitionComment')
export class CommentOffers implements OffersSteps {
  constructor(
    private readonly db: Db,
    private readonly situations: VersionSituations,
  ) {}

  async offers(id: string, context: RequestContext): Promise<OfferedStep[]> {
    const comment = await this.find(id, context);
    const loaded = comment && (await this.situations.ofRequest(comment.versionId, context));
    if (!loaded) return [];
    const { isAnswer, isResolved } = comment;
    return commentActs.next(loaded.row.state, context.viewer, { ...loaded.situation, isAnswer, isResolved });
  }

  /** Who said it waits for the others. */
  async expected(id: string, context: RequestContext): Promise<string | null> {
    const comment = await this.find(id, context);
    return comment && !comment.isResolved && comment.writtenBy !== context.viewer.personId ? 'comment.answer' : null;
  }

  private find(id: string, context: RequestContext): Promise<CommentRow | null> {
    return context.load('definition.comment', id, async (ids) => {
      const rows = await this.db.query<CommentRow>(COMMENTS, [ids]);
      return new Map(rows.map((row) => [row.id, row]));
    });
  }
}

interface SuggestionRow {
  readonly id: string;
  readonly versionId: string;
  readonly isOpen: boolean;
  readonly isOwn: boolean;
  readonly isCurrent: boolean;
}

const SUGGESTIONS = `
  select s.id, s.version_id as "versionId", s.state = 'open' as "isOpen", s.suggested_by = $2 as "isOwn",
    s.revision = (select max(d.revision) from definition_section d
      where d.version_id = s.version_id and d.key = s.section) as "isCurrent"
  from definition_suggestion s where s.id = any($1::uuid[])`;

/** What can be done with suggested words. */
@Injectable()
@Offers('DefinitionSuggestion')
export class SuggestionOffers implements OffersSteps {
  constructor(
    private readonly db: Db,
    private readonly situations: VersionSituations,
  ) {}

  async offers(id: string, context: RequestContext): Promise<OfferedStep[]> {
    const suggestion = await context.load('definition.suggestion', id, async (ids) => {
      const rows = await this.db.query<SuggestionRow>(SUGGESTIONS, [ids, context.viewer.personId]);
      return new Map(rows.map((row) => [row.id, row]));
    });
    const loaded = suggestion && (await this.situations.ofRequest(suggestion.versionId, context));
    if (!loaded) return [];
    const { isOpen, isOwn, isCurrent } = suggestion;
    const situation = { ...loaded.situation, isOpen, isOwn, isCurrent };
    return suggestionActs.next(loaded.row.state, context.viewer, situation);
  }

  expected(): Promise<string> {
    return Promise.resolve('suggestion.accept');
  }
}
