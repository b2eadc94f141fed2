import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { FileCopies } from '@peyvand/files';
import { newId, NotFound, asJson, Refusal } from '@peyvand/kernel';
import { Db, violatedUnique } from '@peyvand/platform';
import type { SectionKey } from '../content/definition-choices.js';
import type { DefinitionContent } from '../content/definition-content.model.js';
import {
  DefinitionSectionEntity,
  DefinitionSignatureEntity,
  DefinitionVersionEntity,
} from './definition-version.entity.js';

/** SQL: the sections of version `id` as one document, each in its newest revision. */
export const contentSql = (id: string): string =>
  `coalesce((select jsonb_object_agg(s.key, s.content) from (
    select distinct on (ds.key) ds.key, ds.content from definition_section ds where ds.version_id = ${id}
      order by ds.key, ds.revision desc) s), '{}')`;

/** Every write on the tables of definitions, and the queries that operations need. */
@Injectable()
export class VersionRepository {
  constructor(
    private readonly db: Db,
    private readonly files: FileCopies,
  ) {}

  find(id: string): Promise<DefinitionVersionEntity | null> {
    return this.db.manager.findOneBy(DefinitionVersionEntity, { id });
  }

  /** Locks the row; what is decided on it holds until the transaction ends. */
  async lock(id: string): Promise<DefinitionVersionEntity> {
    const version = await this.db.manager.findOne(DefinitionVersionEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!version) throw new NotFound();
    return version;
  }

  /** The version that is worked on; there is one at most. */
  underWay(problemId: string): Promise<DefinitionVersionEntity | null> {
    return this.db.manager.findOneBy(DefinitionVersionEntity, {
      problemId,
      state: In(['drafting', 'ownerReview', 'officeReview']),
    });
  }

  approved(problemId: string): Promise<DefinitionVersionEntity | null> {
    return this.db.manager.findOneBy(DefinitionVersionEntity, { problemId, state: 'approved' });
  }

  async setEngagement(id: string, engagementId: string): Promise<void> {
    await this.db.manager.update(DefinitionVersionEntity, { id }, { engagementId });
  }

  /** The sections of a version become the first text of the next one. */
  async copySections(fromId: string, toId: string, personId: string | null): Promise<void> {
    for (const [key, content] of Object.entries(await this.content(fromId)) as [SectionKey, object][])
      await this.addSection(toId, key, 1, content, personId);
    await this.files.run(personId, 'definition', fromId, toId);
  }

  async nextNumber(problemId: string): Promise<number> {
    const row = await this.db.one<{ next: number }>(
      'select coalesce(max(number), 0)::integer + 1 as next from definition_version where problem_id = $1',
      [problemId],
    );
    return row?.next ?? 1;
  }

  /** The content of several versions. */
  async contents(ids: readonly string[]): Promise<Map<string, DefinitionContent>> {
    const rows = await this.db.query<{ id: string; content: DefinitionContent }>(
      `select v.id, ${contentSql('v.id')} as content from definition_version v where v.id = any($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map(({ id, content }) => [id, content]));
  }

  async content(id: string): Promise<DefinitionContent> {
    return (await this.contents([id])).get(id) ?? {};
  }

  /** The content of a section at a revision; null for revision 0 or one that never was. */
  async section(versionId: string, key: SectionKey, revision: number): Promise<object | null> {
    const row = await this.db.manager.findOneBy(DefinitionSectionEntity, { versionId, key, revision });
    return row?.content ?? null;
  }

  async sectionRevision(versionId: string, key: SectionKey): Promise<number> {
    const row = await this.db.one<{ revision: number }>(
      `select coalesce(max(revision), 0)::integer as revision from definition_section
        where version_id = $1 and key = $2`,
      [versionId, key],
    );
    return row?.revision ?? 0;
  }

  /** Adds a revision of a section. The unique revision decides who of two was first. */
  async addSection(
    versionId: string,
    key: SectionKey,
    revision: number,
    content: object,
    personId: string | null,
  ): Promise<void> {
    try {
      await this.db.manager.insert(DefinitionSectionEntity, {
        id: newId(),
        versionId,
        key,
        revision,
        content: asJson(content),
        updatedBy: personId,
        updatedAt: await this.db.now(),
      });
    } catch (error) {
      if (violatedUnique(error) === 'definition_section_revision') throw Refusal.stale(versionId);
      throw error;
    }
  }

  async addSignature(
    version: DefinitionVersionEntity,
    signedBy: string,
    signedFor: string,
    signedAt: Date,
  ): Promise<void> {
    await this.db.manager.insert(DefinitionSignatureEntity, {
      id: newId(),
      versionId: version.id,
      canonicalText: version.canonicalText ?? '',
      contentHash: version.contentHash ?? '',
      signedBy,
      signedFor,
      signedAt,
    });
  }
}
