import { payloadOf } from '@peyvand/platform';
import { CompetenceModel } from './competence.model.js';

export const AddCompetencePayload = payloadOf('AddCompetence', 'competence', () => CompetenceModel);
