import { Field } from '@nestjs/graphql';
import { payloadOf } from '@peyvand/platform';
import { DefinitionContent } from '../content/definition-content.model.js';
import { DefinitionModel } from './version.model.js';

export const SaveDefinitionSectionPayload = payloadOf('SaveDefinitionSection', 'definition', () => DefinitionModel);
Field(() => DefinitionContent, {
  nullable: true,
  description: 'When STALE: the section as the writer had read it, so that both changes can be laid side by side.',
})(SaveDefinitionSectionPayload.prototype as object, 'base');

Field(() => DefinitionContent, { nullable: true, description: 'When STALE: the section as it stands now.' })(
  SaveDefinitionSectionPayload.prototype as object,
  'current',
);
Field(() => DefinitionContent, {
  nullable: true,
  description: 'When STALE: the section that was refused, so that nothing is lost.',
})(SaveDefinitionSectionPayload.prototype as object, 'refused');

export const AskSignaturePayload = payloadOf('AskSignature', 'definition', () => DefinitionModel);
export const RequestDefinitionChangesPayload = payloadOf(
  'RequestDefinitionChanges',
  'definition',
  () => DefinitionModel,
);
export const SignDefinitionPayload = payloadOf('SignDefinition', 'definition', () => DefinitionModel);
export const SendBackDefinitionPayload = payloadOf('SendBackDefinition', 'definition', () => DefinitionModel);
export const ApproveDefinitionPayload = payloadOf('ApproveDefinition', 'definition', () => DefinitionModel);
export const TakeDefinitionBackPayload = payloadOf('TakeDefinitionBack', 'definition', () => DefinitionModel);
export const BeginNewVersionPayload = payloadOf('BeginNewVersion', 'definition', () => DefinitionModel);
export const DismissFindingPayload = payloadOf('DismissFinding', 'definition', () => DefinitionModel);
export const RestoreFindingPayload = payloadOf('RestoreFinding', 'definition', () => DefinitionModel);
