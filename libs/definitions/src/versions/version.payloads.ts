import { laidSideBySide, payloadOf } from '@peyvand/platform';
import { DefinitionContent } from '../content/definition-content.model.js';
import { DefinitionModel } from './version.model.js';

export const SaveDefinitionSectionPayload = payloadOf('SaveDefinitionSection', 'definition', () => DefinitionModel);
laidSideBySide(SaveDefinitionSectionPayload, () => DefinitionContent, 'section');
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
