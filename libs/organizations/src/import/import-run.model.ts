import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, DateTime } from '@peyvand/platform';
import type { ImportKind } from './import-columns.js';
import { ImportFormatEnum, ImportKindEnum } from './import-run.inputs.js';
import type { ImportFormat } from './import-records.js';

@ObjectType('ImportReject', { description: 'A row that was not taken.' })
export class ImportRejectModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => Int, { description: 'Line of the file.' }) line!: number;
  @Field(() => String, { description: 'Column; empty where the whole row is meant.' }) column!: string;
  @Field(() => String, { description: 'Code of the reason.' }) code!: string;
  @Field(() => String, { description: 'The reason in words.' }) reason!: string;
  @Field(() => String, { description: 'The row as it stood in the file, as JSON.' }) row!: string;
}

export const ImportRejectConnection = connectionOf('ImportReject', () => ImportRejectModel);

@ObjectType('ImportRun', { description: 'A file that is brought in.' })
export class ImportRunModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => ImportKindEnum, { description: 'What it holds.' }) kind!: ImportKind;
  @Field(() => ImportFormatEnum, { description: 'How its rows are written.' }) format!: ImportFormat;
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => DateTime, { description: 'Since when.' }) createdAt!: Date;
  @Field(() => Int, { description: 'How many rows there will be: as told at the start, else as handed in until now.' })
  rows!: number;
  @Field(() => Int, { description: 'How many rows are done.' }) done!: number;
  @Field(() => Int, { description: 'How many were new.' }) added!: number;
  @Field(() => Int, { description: 'How many added something to what is here.' }) changed!: number;
  @Field(() => Int, { description: 'How many changed nothing.' }) unchanged!: number;
  @Field(() => Int, { description: 'How many were not taken.' }) rejected!: number;
  @Field(() => Float, { nullable: true, description: 'Rows a second; null until some are done.' }) rate!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Seconds that the rest will take at this rate; null until some are done.',
  })
  remaining!: number | null;
  @Field(() => Boolean, { description: 'Whether nothing is left to do.' }) isFinished!: boolean;
}

export const ImportRunConnection = connectionOf('ImportRun', () => ImportRunModel);
