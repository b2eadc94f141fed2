import { laidSideBySide, payloadOf } from '@peyvand/platform';
import { DefinitionContent } from '../content/definition-content.model.js';
import { DefinitionModel } from './version.model.js';

export const SaveDefinitionSectionPayload = payloadOf('SaveDefinitionSection', 'definition', () => DefinitionModel);
laidSideBySide(SaveDefinitionSectionPayload, () => DefinitionContent, 'section');
export const BeginNewVersionPayload = payloadOf('BeginNewVersion', 'definition', () => DefinitionModel);
