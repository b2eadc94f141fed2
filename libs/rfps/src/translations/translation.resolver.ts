import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, RequestContext } from '@peyvand/platform';
import { RfpLanguages, type RfpLanguage } from '../content/rfp-codes.js';
import { RfpModel, RfpMutation } from '../reading/rfp.model.js';
import { SaveRfpTranslation } from './save-rfp-translation.js';
import { Teasers, wordingIn } from './teasers.js';
import { RfpTimeZones, RfpWording, SaveRfpTranslationInput } from './translation.model.js';

const readByTheMap = (field: string): never => {
  throw new Error(`Rfp.${field} is read by the field map`);
};

/** An RFP for who reads another language and lives by another clock. */
@Resolver(() => RfpModel)
export class TranslationResolver {
  constructor(
    private readonly saves: SaveRfpTranslation,
    private readonly teasers: Teasers,
  ) {}

  @ResolveField(() => RfpWording, {
    nullable: true,
    description: 'Teaser and requirements in your language where there is a translation, else the original.',
  })
  async teaser(
    @Parent() { $ }: { $: { id: string } },
    @Args('language', {
      type: () => RfpLanguages,
      nullable: true,
      description: 'Another language than that of your account; a visitor without one reads Persian.',
    })
    language: RfpLanguage | null,
    @Context() context: RequestContext,
  ): Promise<RfpWording | null> {
    const wordings = await context.load('rfp.teaser', $.id, (ids) => this.teasers.load(ids, context.viewer));
    return wordings && wordingIn(wordings, language ?? context.viewer.locale);
  }

  @ResolveField(() => [RfpWording], { description: 'All translations, by language.' })
  translations(): never {
    return readByTheMap('translations');
  }

  @ResolveField(() => RfpTimeZones, { description: 'In which time zones its deadlines are shown.' })
  timeZones(): never {
    return readByTheMap('timeZones');
  }

  @Allow('member')
  @RfpMutation(
    'Puts teaser and requirements into another language, beside what is signed. By owner, definer or an officer.',
  )
  saveRfpTranslation(
    @Args('input') input: SaveRfpTranslationInput,
    @Context() context: RequestContext,
  ): Promise<string> {
    return this.saves.run(context.viewer, input);
  }
}
