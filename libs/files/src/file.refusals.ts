import { declareRefusals } from '@peyvand/platform';

declareRefusals({
  FILE_TOO_LARGE: 'A file of this kind is smaller here; `megabytes` says the most.',
  FILE_KIND_UNKNOWN: 'Files with this ending are not taken; `ending` names it.',
  FILES_FULL: 'No more files can hang on this; `files` and `megabytes` say the most.',
  FILE_SPACE_FULL: 'The organization has no space left for files; `files` and `megabytes` say the most.',
  UPLOADS_OPEN: 'Too many files are on their way; `files` says the most.',
  FILES_NOT_READY: 'A file is not checked yet, or was refused: wait for it or take it away.',
  FILE_SEALED: 'The file was handed in and stays as it is.',
  FILE_NOT_READY: 'The file was refused or hangs on something already.',
});
