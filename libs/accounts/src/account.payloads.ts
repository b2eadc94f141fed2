import { payloadOf } from '@peyvand/platform';
import { PersonModel } from './person.model.js';

export const UpdateMePayload = payloadOf('UpdateMe', 'me', () => PersonModel);
