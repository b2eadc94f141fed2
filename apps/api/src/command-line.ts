import { parseArgs, type ParseArgsConfig } from 'node:util';

/**
 * What stands behind a command, as node reads it; a sentence about what is wrong with it and how it is used, where it
 * is not known.
 */
export function commandLine<Options extends NonNullable<ParseArgsConfig['options']>>(usage: string, options: Options) {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    // Node goes on with advice on words that begin with a dash, which no command here takes.
    const [sentence = ''] = (error as Error).message.split(/\. |\n/);
    return `${sentence.replace(/\.$/, '')}.\n${usage}`;
  }
}
