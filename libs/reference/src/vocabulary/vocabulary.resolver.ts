import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { Allow, PageArgs, type Connection } from '@peyvand/platform';
import { companyTypes, type CompanyType } from './company-types.js';
import { glossaryPage } from './glossary-page.js';
import { isicDivisions, isicSections, type IsicDivision, type IsicSection } from './isic.js';
import { officeFields, officeFieldsOfIsic, type OfficeField } from './office-fields.js';
import { provinces, type Province } from './provinces.js';
import { trlLevels, type TrlLevel } from './readiness-levels.js';
import { technologyCategories, type TechnologyCategory } from './technology-categories.js';
import {
  CompanyTypeModel,
  GlossaryTermConnection,
  IsicDivisionModel,
  IsicSectionModel,
  OfficeFieldModel,
  ProvinceModel,
  TechnologyCategoryModel,
  TrlLevelModel,
} from './vocabulary.model.js';

@ArgsType()
export class GlossaryArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Only terms that say this in any language; spelling variants do not matter.',
  })
  text?: string;
  @Field(() => String, { nullable: true, description: 'Only terms of this category.' }) category?: string;
}

const divisions = isicDivisions.map((division) => ({ ...division, officeFields: officeFieldsOfIsic(division.code) }));

/** Lists that are the same for everybody and change only with a release. */
@Resolver()
export class VocabularyResolver {
  @Allow('public')
  @Query(() => [ProvinceModel], { description: 'The 31 provinces of Iran.' })
  provinces(): readonly Province[] {
    return provinces;
  }

  @Allow('public')
  @Query(() => [IsicSectionModel], { description: 'Sections of ISIC Rev.4.' })
  isicSections(): readonly IsicSection[] {
    return isicSections;
  }

  @Allow('public')
  @Query(() => [IsicDivisionModel], { description: 'Divisions of ISIC Rev.4.' })
  isicDivisions(
    @Args('section', { type: () => String, nullable: true, description: 'Only those of this section.' })
    section?: string | null,
  ): readonly IsicDivision[] {
    return section ? divisions.filter((division) => division.section === section) : divisions;
  }

  @Allow('public')
  @Query(() => [TechnologyCategoryModel], { description: 'The nine technology categories.' })
  technologyCategories(): readonly TechnologyCategory[] {
    return technologyCategories;
  }

  @Allow('public')
  @Query(() => [TrlLevelModel], { description: 'Technology readiness levels, 1 to 9.' })
  trlLevels(): readonly TrlLevel[] {
    return trlLevels;
  }

  @Allow('public')
  @Query(() => [CompanyTypeModel], { description: 'Classes of knowledge-based companies under both regulations.' })
  companyTypes(): readonly CompanyType[] {
    return companyTypes;
  }

  @Allow('public')
  @Query(() => [OfficeFieldModel], { description: 'Fields of the coordinating offices, and `other`.' })
  officeFields(): readonly OfficeField[] {
    return officeFields;
  }

  @Allow('public')
  @Query(() => GlossaryTermConnection, { description: 'The glossary in four languages.' })
  glossary(@Args() args: GlossaryArgs): Connection {
    return glossaryPage(args);
  }
}
