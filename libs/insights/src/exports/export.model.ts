import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';
import { CappedCount } from '@peyvand/platform';

export const ExportStates = enumOf('running', 'done', 'stopped');
export type ExportState = keyof typeof ExportStates;
registerEnumType(ExportStates, {
  name: 'ExportState',
  description: 'How far an export is.',
  valuesMap: {
    running: { description: 'Rows are on their way.' },
    done: { description: 'All rows were sent.' },
    stopped: { description: 'It ended before its last row: who asked went away, or may no longer read it.' },
  },
});

@ObjectType('ExportProgress', { description: 'How far the export of a list is.' })
export class ExportProgressModel {
  @Field(() => String, { description: 'Which list: the name of its field.' }) list!: string;
  @Field(() => ExportStates, { description: 'Whether it goes on.' }) state!: ExportState;
  @Field(() => Int, { description: 'Rows sent so far.' }) rows!: number;
  @Field(() => CappedCount, { description: 'Rows of the whole list when it began.' }) total!: CappedCount;
}
