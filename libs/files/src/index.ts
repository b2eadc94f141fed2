import './file.projection.js';
import './file.refusals.js';
import './own-data.js';

export { FilesApiModule } from './files-api.module.js';
export { FilesModule } from './files.module.js';
export { FilesWorkerModule } from './files-worker.module.js';
export { FileModel } from './file.model.js';
export { filesOf } from './file.projection.js';
export { ofMegabytes } from './file-limits.js';
export { FileCopies } from './file-copies.js';
export { HangFiles } from './hang-files.js';
export { FileReader } from './file.reader.js';
export { signedFiles, type NamedFile, type SignedFile } from './named-file.js';
export { ReconcileFiles, type Difference } from './jobs/reconcile-files.js';
export { LoadFile, type Loading } from './operations/load-file.js';
export { FileStorage, keyOf } from './storage/file-storage.js';
export { readFilesOf, TakesFilesOf, type Holding, type TakesFiles } from './takes-files.js';
export { UploadServer, UPLOAD_PATH } from './upload/upload-server.js';
