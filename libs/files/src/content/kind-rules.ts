import type { FileKind, FileReason } from '../file.choices.js';
import type { ByteSource, Piece } from './byte-source.js';
import { office, pdf } from './documents.js';
import { dwg, dxf, isDwg, isDxf, isStep, step } from './drawings.js';
import { heic, isHeic } from './heic.js';
import { isJpeg, jpeg } from './jpeg.js';
import type { Picture } from './picture.js';
import { isPng, png } from './png.js';
import { isM4a, isOgg, m4a, ogg } from './sounds.js';
import { isWebm, webm } from './webm.js';

export type Family = 'picture' | 'document' | 'drawing' | 'sound';

interface KindRule {
  readonly family: Family;
  readonly type: string;
  /** The first one is given to a name without. */
  readonly extensions: readonly string[];
  /** By its first bytes. */
  readonly is: (head: Buffer) => boolean;
  /** Null: as it is; pieces: what of it is kept. */
  readonly check: (source: ByteSource) => Promise<FileReason | null | { readonly pieces: readonly Piece[] }>;
}

const picture =
  (read: (source: ByteSource) => Promise<Picture>): KindRule['check'] =>
  async (source) => {
    const found = await read(source);
    return 'reason' in found ? found.reason : found;
  };
const startsWith =
  (text: string) =>
  (head: Buffer): boolean =>
    head.toString('latin1', 0, text.length) === text;

const OFFICE = 'application/vnd.openxmlformats-officedocument';
/** Both are archives; which of the two is said by the name and proved by the content. */
const isZip = startsWith('PK\x03\x04');

export const KIND_RULES: Readonly<Record<FileKind, KindRule>> = {
  jpeg: { family: 'picture', type: 'image/jpeg', extensions: ['jpg', 'jpeg', 'jpe'], is: isJpeg, check: picture(jpeg) },
  png: { family: 'picture', type: 'image/png', extensions: ['png'], is: isPng, check: picture(png) },
  heic: { family: 'picture', type: 'image/heic', extensions: ['heic', 'heif'], is: isHeic, check: picture(heic) },
  pdf: { family: 'document', type: 'application/pdf', extensions: ['pdf'], is: startsWith('%PDF-'), check: pdf },
  docx: {
    family: 'document',
    type: `${OFFICE}.wordprocessingml.document`,
    extensions: ['docx'],
    is: isZip,
    check: office('docx'),
  },
  xlsx: {
    family: 'document',
    type: `${OFFICE}.spreadsheetml.sheet`,
    extensions: ['xlsx'],
    is: isZip,
    check: office('xlsx'),
  },
  dwg: { family: 'drawing', type: 'image/vnd.dwg', extensions: ['dwg'], is: isDwg, check: dwg },
  dxf: { family: 'drawing', type: 'image/vnd.dxf', extensions: ['dxf'], is: isDxf, check: dxf },
  step: { family: 'drawing', type: 'model/step', extensions: ['step', 'stp'], is: isStep, check: step },
  m4a: { family: 'sound', type: 'audio/mp4', extensions: ['m4a', 'mp4'], is: isM4a, check: m4a },
  ogg: { family: 'sound', type: 'audio/ogg', extensions: ['ogg', 'oga', 'opus'], is: isOgg, check: ogg },
  webm: { family: 'sound', type: 'audio/webm', extensions: ['webm', 'weba'], is: isWebm, check: webm },
};
