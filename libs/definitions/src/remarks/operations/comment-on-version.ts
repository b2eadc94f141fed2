import { Injectable } from '@nestjs/common';
import { newId, NotFound, Refusal, type Viewer } from '@peyvand/kernel';
import { Db, Idempotency } from '@peyvand/platform';
import { VersionRepository } from '../../versions/version.repository.js';
import { VersionSituations, type LoadedVersion } from '../../versions/version-situations.js';
import { RemarkWaiting } from '../remark-waiting.js';
import { DefinitionCommentEntity } from '../remark.entities.js';
import type {
  AnswerDefinitionCommentInput,
  CommentOnDefinitionInput,
  ResolveDefinitionCommentInput,
} from '../remark.inputs.js';

const ENDED = ['superseded', 'abandoned'];

/** Owner, definer and office talk about a section; answers are one level deep. */
@Injectable()
export class CommentOnVersion {
  constructor(
    private readonly db: Db,
    private readonly situations: VersionSituations,
    private readonly versions: VersionRepository,
    private readonly waits: RemarkWaiting,
    private readonly idempotency: Idempotency,
  ) {}

  /** @throws Refusal MALFORMED for a revision that the section never had. */
  write(viewer: Viewer, input: CommentOnDefinitionInput): Promise<string> {
    return this.idempotency.once(viewer, 'commentOnDefinition', input, async () => {
      const { definitionId, section, revision, text } = input;
      const { row: version, situation } = await this.open(definitionId, viewer);
      if (revision > (await this.versions.sectionRevision(definitionId, section)))
        throw new Refusal('MALFORMED', 'revision');
      const id = await this.add(viewer, { versionId: definitionId, section, revision, parentId: null, text });
      await this.waits.begin({ id, state: 'open' }, version.state, situation, viewer);
      return id;
    });
  }

  answer(viewer: Viewer, input: AnswerDefinitionCommentInput): Promise<string> {
    return this.idempotency.once(viewer, 'answerDefinitionComment', input, async () => {
      const { comment } = await this.find(input.commentId, viewer);
      const { versionId, section, revision, parentId, id } = comment;
      if (parentId) throw new Refusal('MALFORMED', 'commentId');
      const answer = await this.add(viewer, { versionId, section, revision, parentId: id, text: input.text });
      await this.waits.answered(id, viewer);
      return answer;
    });
  }

  resolve(viewer: Viewer, { commentId, isResolved }: ResolveDefinitionCommentInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const { comment, row: version, situation } = await this.find(commentId, viewer);
      if (comment.parentId) throw new Refusal('MALFORMED', 'commentId');
      const set = isResolved
        ? { resolvedBy: viewer.personId, resolvedAt: await this.db.now() }
        : { resolvedBy: null, resolvedAt: null };
      await this.db.manager.update(DefinitionCommentEntity, { id: commentId }, set);
      if (isResolved) await this.waits.end(commentId);
      else if (comment.resolvedAt)
        await this.waits.begin({ id: commentId, state: 'open' }, version.state, situation, viewer);
      return commentId;
    });
  }

  private async find(id: string, viewer: Viewer): Promise<LoadedVersion & { comment: DefinitionCommentEntity }> {
    const comment = await this.db.manager.findOneBy(DefinitionCommentEntity, { id });
    const loaded = await this.open(comment?.versionId ?? null, viewer);
    if (!comment) throw new NotFound();
    return { ...loaded, comment };
  }

  private async open(versionId: string | null, viewer: Viewer): Promise<LoadedVersion> {
    const loaded = await this.situations.get(versionId, viewer);
    if (ENDED.includes(loaded.row.state)) throw new Refusal('DEFINITION_ENDED');
    return loaded;
  }

  private async add(
    viewer: Viewer,
    values: Pick<DefinitionCommentEntity, 'versionId' | 'section' | 'revision' | 'parentId' | 'text'>,
  ): Promise<string> {
    const id = newId();
    await this.db.manager.insert(DefinitionCommentEntity, {
      ...values,
      id,
      writtenBy: viewer.personId ?? '',
      writtenAt: await this.db.now(),
      resolvedBy: null,
      resolvedAt: null,
    });
    return id;
  }
}
