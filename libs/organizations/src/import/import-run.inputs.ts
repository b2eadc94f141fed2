import { InputType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';
import { ChoiceField, IdField, IdempotencyKeyField, IntField, LineField, TextField } from '@peyvand/platform';
import { IMPORT_KINDS, type ImportKind } from './import-columns.js';
import { IMPORT_FORMATS, type ImportFormat } from './import-records.js';

export const ImportKindEnum = enumOf(...IMPORT_KINDS);
registerEnumType(ImportKindEnum, {
  name: 'ImportKind',
  description: 'What a file holds.',
  valuesMap: {
    organizations: { description: 'Organizations with profiles and past projects.' },
    problems: { description: 'Problems of listed organizations.' },
    rfps: { description: 'RFPs of listed organizations.' },
  },
});
export const ImportFormatEnum = enumOf(...IMPORT_FORMATS);
registerEnumType(ImportFormatEnum, {
  name: 'ImportFormat',
  description: 'How the rows of a file are written.',
  valuesMap: {
    jsonl: { description: 'One JSON object per line.' },
    csv: { description: 'Cells between commas, semicolons or tabs; the first row names the columns.' },
  },
});

/** A body holds 100 kB, and Persian letters take two bytes. */
const CHUNK_MAX = 45_000;

@InputType({ description: 'A file to bring in.' })
export class StartImportInput {
  @ChoiceField(ImportKindEnum, { description: 'What it holds.' }) kind!: ImportKind;
  @ChoiceField(ImportFormatEnum, { description: 'How its rows are written.' }) format!: ImportFormat;
  @LineField({ max: 200, description: 'Its name, for you to know it by.' }) name!: string;
  @TextField({ optional: true, max: 4_000, description: 'Of a CSV file: its first row.' }) header?: string | null;
  @IntField({
    optional: true,
    min: 0,
    max: 10_000_000,
    description: 'How many rows there will be, so that the remaining time can be told.',
  })
  total?: number | null;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'The next piece of a file.' })
export class AppendImportRowsInput {
  @IdField({ description: 'Run.' }) importRunId!: string;
  @IntField({ min: 1, max: 1_000_000, description: 'Which piece, from 1; the same piece again changes nothing.' })
  number!: number;
  @IntField({
    min: 1,
    max: 100_000_000,
    description: 'Line of the file on which it begins, for the places of what is not taken.',
  })
  firstLine!: number;
  @TextField({ min: 1, max: CHUNK_MAX, description: 'Whole rows, without the header.' }) text!: string;
}
