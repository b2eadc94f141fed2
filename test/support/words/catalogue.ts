/** A sentence of a catalogue (`.po`): as it stands in the code, and as it is said. */
export interface Entry {
  readonly msgid: string;
  readonly msgstr: string;
}

const quoted = (lines: string): string =>
  [...lines.matchAll(/^"(.*)"$|^msg(?:id|str) "(.*)"$/gm)]
    .map(([, more, first]) => JSON.parse(`"${more ?? first ?? ''}"`) as string)
    .join('');

/** The sentences of a catalogue, without its head and without what the code does not use any more. */
export function catalogueOf(text: string): Entry[] {
  return text
    .split(/\n{2,}/)
    .map((block) => /^(msgid [^]*?)^(msgstr [^]*)/m.exec(block.replaceAll(/^#.*\n?/gm, '')))
    .flatMap((parts) => (parts ? [{ msgid: quoted(parts[1] ?? ''), msgstr: quoted(parts[2] ?? '') }] : []))
    .filter(({ msgid }) => msgid);
}

/** The names of what is put into a message, and its tags, sorted; a name may be said in each form of a plural. */
export function namesIn(message: string): string[] {
  const names = [...message.matchAll(/\{\s*(\w+)\s*[},]|<\/?(\d+)\/?>/g)].map(([, name, tag]) => name ?? `<${tag}>`);
  return [...new Set(names)].sort();
}

/** True when a brace or a tag is opened and not closed. */
export function unbalanced(message: string): boolean {
  const count = (sign: RegExp): number => message.match(sign)?.length ?? 0;
  return count(/\{/g) !== count(/\}/g) || count(/<\d+>/g) !== count(/<\/\d+>/g);
}

/** Only what is read: without the names, the tags and the syntax of plurals. */
export function plainOf(message: string): string {
  return message
    .replaceAll(/<\/?\d+\/?>/g, '')
    .replaceAll(/\{\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,/g, '')
    .replaceAll(/(?:=\d+|zero|one|two|few|many|other)\s*\{/g, ' ')
    .replaceAll(/\{[^{}]*\}/g, '0')
    .replaceAll('}', ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
