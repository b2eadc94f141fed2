import { Injectable, SetMetadata, type CustomDecorator } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { Refusal, type Viewer, type ViewerKind } from '@peyvand/kernel';
import type { BindViewer } from '@peyvand/platform';
import type { FileKind, FileObject } from './file.choices.js';
import type { NamedFile } from './named-file.js';

/** What the object that files hang on says about them. */
export interface Holding {
  /** The most bytes of a drawing, where its office takes larger ones. */
  readonly drawingBytes?: number;
  /** Whose record tells of it; its own where it is left out. */
  readonly stream?: string;
  /** Where its files will hang as well, so that there is room for them. */
  readonly beside?: { readonly type: FileObject; readonly id: string };
}

/** How a feature lets files hang on what it looks after. */
export interface TakesFiles {
  /**
   * Asked in the transaction that adds or removes files: locks the object and decides as for any change of it. `names`
   * are those that are added. @throws NotFound, Refusal
   */
  holdForFiles(viewer: Viewer, objectId: string, names: readonly string[]): Promise<Holding>;
  /** In the same transaction, with all that hang on it now: for what names them in a text that is signed. */
  filesChanged?(viewer: Viewer, objectId: string, files: readonly NamedFile[]): Promise<void>;
}

interface Reading {
  readonly table: string;
  /** Who reads the object reads its files; `file` is the row of the file, for what is not true of all of them. */
  readonly visible: (t: string, viewer: BindViewer, kind: ViewerKind, file: string) => string;
  /** Whose files are confidential: the type under which it is written down who loads them. */
  readonly readAs?: string;
  /** Its files are known to nobody else before an opening. */
  readonly isSealed?: boolean;
  /** They come with the step that makes the object, or hands it in again, and not on their own. */
  readonly comesWith?: boolean;
  /** All that is taken, where that is less than usual. */
  readonly kinds?: readonly FileKind[];
}

const readings = new Map<FileObject, Reading>();

/** Called once per kind of object while modules load, beside its field map. */
export function readFilesOf(type: FileObject, reading: Reading): void {
  readings.set(type, reading);
}

export const readingOf = (type: FileObject): Reading => {
  const reading = readings.get(type);
  if (!reading) throw new Error(`No feature says who reads the files of ${type}`);
  return reading;
};
export const allReadings = (): ReadonlyMap<FileObject, Reading> => readings;

const TAKES_FILES = 'peyvand:takes-files';
export const TakesFilesOf = (type: FileObject): CustomDecorator => SetMetadata(TAKES_FILES, type);

/** Finds the feature that an object belongs to. */
@Injectable()
export class FileHolders {
  private found?: ReadonlyMap<FileObject, TakesFiles>;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  /** @throws NotFound, Refusal STEP_NOT_ALLOWED for what files come with: whatever the object is, so nothing is told */
  async hold(type: FileObject, viewer: Viewer, objectId: string, names: readonly string[]): Promise<Holding> {
    if (readingOf(type).comesWith) throw new Refusal('STEP_NOT_ALLOWED', undefined, { step: 'edit' });
    return this.holderOf(type).holdForFiles(viewer, objectId, names);
  }

  async changed(type: FileObject, viewer: Viewer, objectId: string, files: readonly NamedFile[]): Promise<void> {
    await this.holderOf(type).filesChanged?.(viewer, objectId, files);
  }

  private holderOf(type: FileObject): TakesFiles {
    const holder = this.holders().get(type);
    if (!holder) throw new Error(`No feature takes files of ${type}`);
    return holder;
  }

  /** Looked for once, when everything is there. */
  private holders(): ReadonlyMap<FileObject, TakesFiles> {
    if (this.found) return this.found;
    const found = new Map<FileObject, TakesFiles>();
    for (const { metatype, instance } of this.discovery.getProviders()) {
      const type =
        typeof metatype === 'function' ? this.reflector.get<FileObject | undefined>(TAKES_FILES, metatype) : null;
      if (type && instance) found.set(type, instance as TakesFiles);
    }
    this.found = found;
    return found;
  }
}
