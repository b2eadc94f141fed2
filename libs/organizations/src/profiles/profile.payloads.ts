import { laidSideBySide, payloadOf } from '@peyvand/platform';
import { ProfileDraftText, ProfileText } from './profile.inputs.js';
import { CertificateModel, PastProjectModel, ProfileDraftModel, ProfileModel } from './profile.model.js';

export const SaveProfilePayload = payloadOf('SaveProfile', 'profile', () => ProfileModel);
laidSideBySide(SaveProfilePayload, () => ProfileText, 'profile');
export const SaveProfileDraftPayload = payloadOf('SaveProfileDraft', 'draft', () => ProfileDraftModel);
laidSideBySide(SaveProfileDraftPayload, () => ProfileDraftText);
export const PublishProfileDraftPayload = payloadOf('PublishProfileDraft', 'profile', () => ProfileModel);
laidSideBySide(PublishProfileDraftPayload, () => ProfileText, 'profile');
export const DiscardProfileDraftPayload = payloadOf('DiscardProfileDraft', 'profile', () => ProfileModel);
laidSideBySide(DiscardProfileDraftPayload, () => ProfileText, 'draft');
export const AddCertificatePayload = payloadOf('AddCertificate', 'certificate', () => CertificateModel);
export const RemoveCertificatePayload = payloadOf('RemoveCertificate', 'profile', () => ProfileModel);
export const AddPastProjectPayload = payloadOf('AddPastProject', 'pastProject', () => PastProjectModel);
export const RemovePastProjectPayload = payloadOf('RemovePastProject', 'profile', () => ProfileModel);
