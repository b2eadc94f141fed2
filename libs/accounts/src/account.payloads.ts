import { payloadOf } from '@peyvand/platform';
import { PersonModel } from './people/person.model.js';

export const UpdateMePayload = payloadOf('UpdateMe', 'me', () => PersonModel);
