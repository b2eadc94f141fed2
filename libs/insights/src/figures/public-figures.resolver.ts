import { Field, Int, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';
import { Allow } from '@peyvand/platform';
import { FIGURE_CODES, PublicFigures, type FigureCode, type PublicFigure } from './public-figures.js';

const FigureCodes = enumOf(...FIGURE_CODES);
registerEnumType(FigureCodes, {
  name: 'PublicFigureCode',
  description: 'What a public figure counts.',
  valuesMap: {
    openRfps: { description: 'RFPs that are open.' },
    problemsDefined: { description: 'Problems with an approved definition whose owner hides nothing.' },
    companiesVerified: { description: 'Companies whose capacity as solver is verified.' },
    rfpsAnswered: { description: 'RFPs to which proposals came that were opened.' },
  },
});

@ObjectType('PublicFigure', { description: 'A figure for everybody, as it stood on a day.' })
export class PublicFigureModel {
  @Field(() => FigureCodes, { description: 'What it counts.' }) code!: FigureCode;
  @Field(() => String, { description: 'The day on which it was counted, in Iran, such as 2026-11-26.' }) day!: string;
  @Field(() => Int, { nullable: true, description: 'How many; null as long as they are fewer than five.' })
  value!: number | null;
}

/** What the landing page tells of the platform. */
@Resolver(() => PublicFigureModel)
export class PublicFiguresResolver {
  constructor(private readonly figures: PublicFigures) {}

  @Allow('public')
  @Query(() => [PublicFigureModel], {
    description: 'Figures for everybody, counted once a day; each with its day, and none before the first count.',
  })
  publicFigures(): Promise<PublicFigure[]> {
    return this.figures.newest();
  }
}
