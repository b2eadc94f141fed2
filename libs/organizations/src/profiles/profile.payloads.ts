import { laidSideBySide, payloadOf } from '@peyvand/platform';
import { ProfileDraftText, ProfileText } from './profile.inputs.js';
import { ProfileDraftModel, ProfileModel } from './profile.model.js';

export const SaveProfilePayload = payloadOf('SaveProfile', 'profile', () => ProfileModel);
laidSideBySide(SaveProfilePayload, () => ProfileText, 'profile');
export const SaveProfileDraftPayload = payloadOf('SaveProfileDraft', 'draft', () => ProfileDraftModel);
laidSideBySide(SaveProfileDraftPayload, () => ProfileDraftText);
export const PublishProfileDraftPayload = payloadOf('PublishProfileDraft', 'profile', () => ProfileModel);
laidSideBySide(PublishProfileDraftPayload, () => ProfileText, 'profile');
export const DiscardProfileDraftPayload = payloadOf('DiscardProfileDraft', 'profile', () => ProfileModel);
laidSideBySide(DiscardProfileDraftPayload, () => ProfileText, 'draft');
