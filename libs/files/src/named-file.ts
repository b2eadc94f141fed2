/** A file as what is signed names it: the salt makes the hash one that nobody can find the content from. */
export interface SignedFile {
  readonly name: string;
  readonly salt: string;
  readonly hash: string;
}

export interface NamedFile extends SignedFile {
  readonly id: string;
}

/** What a signed text says of files; nothing where there are none, so that texts without any stay as they were. */
export const signedFiles = (files: readonly SignedFile[]): { files?: SignedFile[] } =>
  files.length ? { files: files.map(({ name, salt, hash }) => ({ name, salt, hash })) } : {};
