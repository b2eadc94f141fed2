import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';

export const FILE_KINDS = [
  'jpeg',
  'png',
  'heic',
  'pdf',
  'docx',
  'xlsx',
  'dwg',
  'dxf',
  'step',
  'm4a',
  'ogg',
  'webm',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];
export const FileKinds = enumOf(...FILE_KINDS);
registerEnumType(FileKinds, { name: 'FileKind', description: 'What a file is, judged by its content.' });

export const FILE_STATES = ['quarantined', 'clean', 'unscanned', 'refused'] as const;
export type FileState = (typeof FILE_STATES)[number];
export const FileStates = enumOf(...FILE_STATES);
registerEnumType(FileStates, {
  name: 'FileState',
  description: 'How far a file has come.',
  valuesMap: {
    quarantined: { description: 'Waits for the scanner; nobody can load it yet.' },
    clean: { description: 'The scanner found nothing.' },
    unscanned: { description: 'No scanner has looked at it; it can be loaded.' },
    refused: { description: 'It was not taken, and its content is gone; `stateReason` says why.' },
  },
});

export const FILE_REASONS = [
  'kindUnknown',
  'nameDiffers',
  'broken',
  'tooLarge',
  'tooManyPixels',
  'activeContent',
  'packedTooTight',
  'malware',
] as const;
export type FileReason = (typeof FILE_REASONS)[number];
export const FileReasons = enumOf(...FILE_REASONS);
registerEnumType(FileReasons, {
  name: 'FileReason',
  description: 'Why a file was not taken.',
  valuesMap: {
    kindUnknown: { description: 'Its content is of no kind that is taken.' },
    nameDiffers: { description: 'Its name says another kind than its content.' },
    broken: { description: 'It is damaged or not complete.' },
    tooLarge: { description: 'It is larger than its kind may be here.' },
    tooManyPixels: { description: 'The picture has more than 100 million pixels.' },
    activeContent: { description: 'It carries macros or other programs.' },
    packedTooTight: { description: 'It would unpack to far more than it seems to be.' },
    malware: { description: 'The scanner found something harmful.' },
  },
});

/** What files hang on. */
export const FILE_OBJECTS = [
  'problem',
  'definition',
  'rfp',
  'addendum',
  'question',
  'proposal',
  'capacity',
  'certificate',
  'pastProject',
] as const;
export type FileObject = (typeof FILE_OBJECTS)[number];
export const FileObjects = enumOf(...FILE_OBJECTS);
registerEnumType(FileObjects, { name: 'FileObject', description: 'What a file hangs on.' });
