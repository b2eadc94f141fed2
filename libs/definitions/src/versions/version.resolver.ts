import { Args, Context, ID, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import {
  Allow,
  NextStepModel,
  NextSteps,
  PageArgs,
  Projected,
  Projector,
  RequestContext,
  Takes,
} from '@peyvand/platform';
import { ProblemModel } from '@peyvand/problems';
import { clarityScore } from '../checks/finding.js';
import { integrityOf, type Integrity, Integrities } from '../content/integrity.js';
import { DefinitionGate } from './definition-gate.service.js';
import { AskSignature } from './operations/ask-signature.js';
import { BeginNewVersion } from './operations/begin-new-version.js';
import { ReviewVersion } from './operations/review-version.js';
import { SaveSection } from './operations/save-section.js';
import {
  ApproveDefinitionInput,
  AskSignatureInput,
  BeginNewVersionInput,
  RequestDefinitionChangesInput,
  SaveDefinitionSectionInput,
  SendBackDefinitionInput,
  SignDefinitionInput,
  TakeDefinitionBackInput,
} from './version.inputs.js';
import { DefinitionContent } from '../content/definition-content.model.js';
import {
  DefinitionCan,
  DefinitionConnection,
  DefinitionFindings,
  DefinitionModel,
  DefinitionMutation,
} from './version.model.js';
import { documentOf, mayEdit, VersionSituations, type LoadedVersion } from './version-situations.js';

interface Carried {
  $: { id: string };
}

@Resolver(() => DefinitionModel)
export class DefinitionResolver {
  constructor(
    private readonly projector: Projector,
    private readonly sections: SaveSection,
    private readonly asks: AskSignature,
    private readonly reviews: ReviewVersion,
    private readonly situations: VersionSituations,
    private readonly gate: DefinitionGate,
    private readonly begins: BeginNewVersion,
    private readonly steps: NextSteps,
  ) {}

  @Allow('member')
  @Projected({ kind: 'byKey', target: 'Definition', arg: 'id' })
  @Query(() => DefinitionModel, {
    nullable: true,
    description: 'A definition version; null when there is none that you may see.',
  })
  definition(
    @Args('id', { type: () => ID }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return this.projector.resolve(info, context);
  }

  @Allow('member')
  @Query(() => DefinitionFindings, {
    description: 'What the definition gate says of the text as it is. For owner, definer and office.',
  })
  async definitionFindings(
    @Args('definitionId', { type: () => ID }) id: string,
    @Context() { viewer }: RequestContext,
  ): Promise<DefinitionFindings> {
    const loaded = await this.situations.get(id, viewer);
    const findings = await this.gate.findings(loaded);
    return { clarity: clarityScore(findings), clarityMin: loaded.situation.clarityMin, findings };
  }

  @ResolveField(() => [NextStepModel], { description: 'Steps that are yours to take.' })
  nextSteps(@Parent() { $ }: Carried, @Context() context: RequestContext): Promise<NextStepModel[]> {
    return this.steps.of('Definition', $.id, context);
  }

  @ResolveField(() => Integrities, {
    nullable: true,
    description: 'Whether the signed text, read again just now, is what was signed; null while nothing is signed.',
  })
  async integrity(@Parent() parent: Carried, @Context() context: RequestContext): Promise<Integrity | null> {
    const loaded = await this.load(parent, context);
    return loaded && integrityOf(loaded.row, documentOf(loaded));
  }

  @ResolveField(() => DefinitionCan, { description: 'What you may do.' })
  async can(@Parent() parent: Carried, @Context() context: RequestContext): Promise<DefinitionCan> {
    const loaded = await this.load(parent, context);
    return { edit: loaded?.row.state === 'drafting' && mayEdit(loaded.situation, context.viewer) };
  }

  @Allow('member')
  @Takes('definition.edit')
  @DefinitionMutation('Saves one section. By the definer.', { text: () => DefinitionContent, what: 'section' })
  saveDefinitionSection(
    @Args('input') input: SaveDefinitionSectionInput,
    @Context() context: RequestContext,
  ): Promise<string> {
    return this.sections.run(context.viewer, input);
  }

  @Allow('member')
  @Takes('definition.askSignature')
  @DefinitionMutation('Freezes the text and asks the owner to sign it. By the definer.')
  askSignature(@Args('input') input: AskSignatureInput, @Context() context: RequestContext): Promise<string> {
    return this.asks.run(context.viewer, input);
  }

  @Allow('member')
  @Takes('definition.requestChanges')
  @DefinitionMutation('Asks for changes instead of signing. By the owner.')
  requestDefinitionChanges(
    @Args('input') input: RequestDefinitionChangesInput,
    @Context() context: RequestContext,
  ): Promise<string> {
    return this.reviews.requestChanges(context.viewer, input);
  }

  @Allow('member')
  @Takes('definition.takeBack')
  @DefinitionMutation('Takes the text back before the owner has signed it. By the definer.')
  takeDefinitionBack(
    @Args('input') input: TakeDefinitionBackInput,
    @Context() context: RequestContext,
  ): Promise<string> {
    return this.reviews.takeBack(context.viewer, input);
  }

  @Allow('member')
  @Takes('definition.newVersion')
  @DefinitionMutation('Begins the next version of an approved definition, with its text. By its definer or the owner.')
  beginNewDefinitionVersion(
    @Args('input') input: BeginNewVersionInput,
    @Context() context: RequestContext,
  ): Promise<string> {
    return this.begins.run(context.viewer, input);
  }

  @Allow('member')
  @Takes('definition.sign', { stepUp: true })
  @DefinitionMutation(
    "Signs the exact text. By the owner's head or a manager, with the password given within five minutes.",
  )
  signDefinition(@Args('input') input: SignDefinitionInput, @Context() context: RequestContext): Promise<string> {
    return this.reviews.sign(context.viewer, input);
  }

  @Allow('member')
  @Takes('definition.sendBack')
  @DefinitionMutation('Sends a signed definition back; the signature is void. By an officer.')
  sendBackDefinition(
    @Args('input') input: SendBackDefinitionInput,
    @Context() context: RequestContext,
  ): Promise<string> {
    return this.reviews.sendBack(context.viewer, input);
  }

  @Allow('member')
  @Takes('definition.approve')
  @DefinitionMutation('Approves a signed definition. By an officer who had no part in writing it.')
  approveDefinition(@Args('input') input: ApproveDefinitionInput, @Context() context: RequestContext): Promise<string> {
    return this.reviews.approve(context.viewer, input);
  }

  private load(parent: Carried, context: RequestContext): Promise<LoadedVersion | null> {
    return this.situations.ofRequest(parent.$.id, context);
  }
}

@Resolver(() => ProblemModel)
export class ProblemDefinitionsResolver {
  @ResolveField(() => DefinitionConnection, { description: "Versions of the problem's definition, the newest first." })
  definitions(@Args() _args: PageArgs): never {
    throw new Error('Problem.definitions is read by the field map');
  }
}
