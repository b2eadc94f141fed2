import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, PageArgs, RequestContext, type ById, Takes, mutationOf } from '@peyvand/platform';
import { DefinitionModel } from '../versions/version.model.js';
import { CommentOnVersion } from './operations/comment-on-version.js';
import { SuggestWording } from './operations/suggest-wording.js';
import {
  AcceptSuggestionInput,
  AnswerDefinitionCommentInput,
  CommentOnDefinitionInput,
  DeclineSuggestionInput,
  ResolveDefinitionCommentInput,
  SuggestWordingInput,
  WithdrawSuggestionInput,
} from './remark.inputs.js';
import {
  AcceptSuggestionPayload,
  DefinitionCommentConnection,
  DefinitionSuggestionConnection,
  DefinitionCommentModel,
  DefinitionSuggestionModel,
} from './remark.model.js';

const CommentMutation = mutationOf('comment', () => DefinitionCommentModel);
const SuggestionMutation = mutationOf('suggestion', () => DefinitionSuggestionModel);

const suggestion = async (id: Promise<string>): Promise<{ suggestion: ById }> => ({ suggestion: { id: await id } });

/** What owner, definer and office say to each other about a text. */
@Resolver(() => DefinitionModel)
export class RemarkResolver {
  constructor(
    private readonly remarks: CommentOnVersion,
    private readonly wording: SuggestWording,
  ) {}

  @ResolveField(() => DefinitionCommentConnection, {
    description: 'Comments, the newest first; answers stand below them.',
  })
  comments(@Args() _args: PageArgs): never {
    throw new Error('Definition.comments is read by the field map');
  }

  @ResolveField(() => DefinitionSuggestionConnection, { description: 'Suggested wording, the newest first.' })
  suggestions(@Args() _args: PageArgs): never {
    throw new Error('Definition.suggestions is read by the field map');
  }

  @Allow('member')
  @CommentMutation('Comments on a section. By owner, definer or an officer.')
  commentOnDefinition(
    @Args('input') input: CommentOnDefinitionInput,
    @Context() { viewer }: RequestContext,
  ): Promise<string> {
    return this.remarks.write(viewer, input);
  }

  @Allow('member')
  @Takes('comment.answer')
  @CommentMutation('Answers a comment. By owner, definer or an officer.')
  answerDefinitionComment(
    @Args('input') input: AnswerDefinitionCommentInput,
    @Context() { viewer }: RequestContext,
  ): Promise<string> {
    return this.remarks.answer(viewer, input);
  }

  @Allow('member')
  @Takes(['comment.resolve', 'comment.reopen'])
  @CommentMutation('Resolves a comment or opens it again. By owner, definer or an officer.')
  resolveDefinitionComment(
    @Args('input') input: ResolveDefinitionCommentInput,
    @Context() { viewer }: RequestContext,
  ): Promise<string> {
    return this.remarks.resolve(viewer, input);
  }

  @Allow('member')
  @SuggestionMutation('Suggests other words. By owner, definer or an officer.')
  suggestWording(@Args('input') input: SuggestWordingInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.wording.suggest(viewer, input);
  }

  @Allow('member')
  @Takes('suggestion.accept')
  @Mutation(() => AcceptSuggestionPayload, {
    description: 'Takes suggested words into the text, as written by their author. By owner or definer.',
  })
  acceptSuggestion(
    @Args('input') input: AcceptSuggestionInput,
    @Context() { viewer }: RequestContext,
  ): Promise<{ suggestion: ById }> {
    return suggestion(this.wording.accept(viewer, input));
  }

  @Allow('member')
  @Takes('suggestion.withdraw')
  @SuggestionMutation('Takes suggested words back. By who suggested them.')
  withdrawSuggestion(
    @Args('input') input: WithdrawSuggestionInput,
    @Context() { viewer }: RequestContext,
  ): Promise<string> {
    return this.wording.withdraw(viewer, input);
  }

  @Allow('member')
  @Takes('suggestion.decline')
  @SuggestionMutation('Declines suggested words. By owner or definer.')
  declineSuggestion(
    @Args('input') input: DeclineSuggestionInput,
    @Context() { viewer }: RequestContext,
  ): Promise<string> {
    return this.wording.decline(viewer, input);
  }
}
