import { laidSideBySide, payloadOf } from '@peyvand/platform';
import { ProfileText } from './profile.inputs.js';
import { CertificateModel, PastProjectModel, ProfileModel } from './profile.model.js';

export const SaveProfilePayload = payloadOf('SaveProfile', 'profile', () => ProfileModel);
laidSideBySide(SaveProfilePayload, () => ProfileText, 'profile');
export const AddCertificatePayload = payloadOf('AddCertificate', 'certificate', () => CertificateModel);
export const RemoveCertificatePayload = payloadOf('RemoveCertificate', 'profile', () => ProfileModel);
export const AddPastProjectPayload = payloadOf('AddPastProject', 'pastProject', () => PastProjectModel);
export const RemovePastProjectPayload = payloadOf('RemovePastProject', 'profile', () => ProfileModel);
