import { payloadOf } from '@peyvand/platform';
import { CompetenceModel } from './competence.model.js';

export const AddCompetencePayload = payloadOf('AddCompetence', 'competence', () => CompetenceModel);
export const UpdateCompetencePayload = payloadOf('UpdateCompetence', 'competence', () => CompetenceModel);
export const RetireCompetencePayload = payloadOf('RetireCompetence', 'competence', () => CompetenceModel);
export const RestoreCompetencePayload = payloadOf('RestoreCompetence', 'competence', () => CompetenceModel);
