import { Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.js';
import { DateTime } from '../graphql/scalars.js';
import { QueueFigures, type QueueFigure } from './queue-figures.js';

@ObjectType('QueueFigures', {
  description: 'How much work a queue has. Work that tells of proposals before an opening is not counted.',
})
export class QueueFiguresModel {
  @Field(() => String, { description: 'Name of the queue.' }) queue!: string;
  @Field(() => Boolean, {
    description: 'Whether its store said what it holds; where it did not, delayed may hold some that wait.',
  })
  answers!: boolean;
  @Field(() => Int, { description: 'Due, and not begun.' }) waiting!: number;
  @Field(() => Int, { description: 'Being done now.' }) active!: number;
  @Field(() => Int, { description: 'To be tried later, most after a failed try.' }) delayed!: number;
  @Field(() => Int, { description: 'Given up; see deadJobs.' }) dead!: number;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when the oldest of what is neither done nor given up is there; null where there is none.',
  })
  oldestAt!: Date | null;
}

@Resolver(() => QueueFiguresModel)
export class QueueFiguresResolver {
  constructor(private readonly figures: QueueFigures) {}

  @Allow('administrator')
  @Query(() => [QueueFiguresModel], { description: 'How much work each queue has.' })
  queueFigures(): Promise<QueueFigure[]> {
    return this.figures.list();
  }
}
