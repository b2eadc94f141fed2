import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { isPartyOfVersion } from '@peyvand/definitions';
import { reviewedByViewer } from '@peyvand/matching';
import { fieldMaps, ReadPool, type Sql } from '@peyvand/platform';
import type { ChangedType } from './change.model.js';

interface Place {
  readonly table: string;
  readonly visible: Sql;
}

/** What is no object that is read by itself. */
const OWN = {
  /** The queue of an RFP is there for who reviews its matches, also while it is empty. */
  matchQueue: {
    table: 'rfp',
    visible: (t, viewer, kind) =>
      `exists (select 1 from (select ${t}.id as rfp_id) q where ${reviewedByViewer('q', viewer, kind)})`,
  },
  /** Nobody need be there yet. */
  definitionPresence: {
    table: 'definition_version',
    visible: (t, viewer, kind) =>
      `exists (select 1 from (select ${t}.id as version_id) q where ${isPartyOfVersion('q', viewer, kind)})`,
  },
} satisfies Partial<Record<ChangedType, Place>>;
const isOwn = (type: ChangedType): type is keyof typeof OWN => type in OWN;

/** Whose field map says who reads the object. */
const MAPS: Readonly<Record<Exclude<ChangedType, keyof typeof OWN>, string>> = {
  problem: 'Problem',
  definition: 'Definition',
  rfp: 'Rfp',
  addendum: 'Addendum',
  engagement: 'Engagement',
  importRun: 'ImportRun',
  organization: 'Organization',
  profileDraft: 'ProfileDraft',
  profilePreview: 'ProfilePreview',
};

/** Whether somebody may read an object, as things stand now. */
@Injectable()
export class ChangeSight {
  constructor(private readonly reads: ReadPool) {}

  async has(viewer: Viewer, objectType: ChangedType, objectId: string): Promise<boolean> {
    const place = isOwn(objectType) ? OWN[objectType] : fieldMaps().get(MAPS[objectType]);
    // What has no rule is nobody's.
    if (!place?.visible) return false;
    const values: unknown[] = [objectId];
    const visible = place.visible('t', (attribute, cast) => `$${values.push(viewer[attribute])}::${cast}`, viewer.kind);
    const text = `select 1 from ${place.table} t where t.id = $1::uuid and (${visible})`;
    return (await this.reads.query({ text, values })).length > 0;
  }
}
