import { Injectable, SetMetadata, type CustomDecorator } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import type { Viewer } from '@peyvand/kernel';
import type { Sql } from '@peyvand/platform';
import type { FileObject } from './file.choices.js';

/** What the object that files hang on says about them. */
export interface Holding {
  /** Files of 100 MB, where the office takes them. */
  readonly takesLarge?: boolean;
}

/** How a feature lets files hang on what it looks after. */
export interface TakesFiles {
  /**
   * Asked in the transaction that adds or removes files: locks the object and decides as for any change of it. `names`
   * are those that are added. @throws NotFound, Refusal
   */
  holdForFiles(viewer: Viewer, objectId: string, names: readonly string[]): Promise<Holding>;
}

interface Reading {
  readonly table: string;
  /** Who reads the object reads its files. */
  readonly visible: Sql;
  /** Its files are known to nobody else before an opening. */
  readonly isSealed?: boolean;
  /** Drawings of 100 MB may hang on it, where the office takes them. */
  readonly takesLarge?: boolean;
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

  hold(type: FileObject, viewer: Viewer, objectId: string, names: readonly string[]): Promise<Holding> {
    const holder = this.holders().get(type);
    if (!holder) throw new Error(`No feature takes files of ${type}`);
    return holder.holdForFiles(viewer, objectId, names);
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
