import {
  choice,
  dateTime,
  external,
  id,
  integer,
  manyOn,
  one,
  projection,
  text,
  type ManyField,
} from '@peyvand/platform';
import type { FileObject } from './file.choices.js';
import { LIMITS } from './file-limits.js';
import { mayReadFile } from './file.policy.js';

projection('File', {
  table: 'file',
  visible: mayReadFile,
  fields: {
    id: id(),
    name: text(),
    kind: choice(),
    size: integer(),
    state: choice(),
    stateReason: choice(),
    createdAt: dateTime(),
    salt: text(),
    fingerprint: text({ column: 'hash' }),
    url: external('id', 'state'),
    thumbnailUrl: external('id', 'state', 'is_drawn'),
    previewUrl: external('id', 'state', 'is_drawn'),
  },
});

projection('UploadTicket', {
  table: 'upload_ticket',
  visible: (t, viewer) => `${t}.person_id = ${viewer('personId', 'uuid')}`,
  fields: {
    id: id(),
    uploadUrl: text({ sql: () => "'/files/upload'::text" }),
    name: text(),
    size: integer(),
    expiresAt: dateTime(),
    file: one('File', 'id'),
  },
});

/** The files of an object, for its field map: oldest first. */
export const filesOf = (type: FileObject): ManyField =>
  manyOn('File', 'created_at', (t, parent) => `${t}.object_id = ${parent}.id and ${t}.object_type = '${type}'`, {
    // With those that were refused and are shown to who sent them.
    max: 2 * LIMITS.objectFiles,
  });
