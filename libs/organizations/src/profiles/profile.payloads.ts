import { payloadOf } from '@peyvand/platform';
import { CertificateModel, PastProjectModel, ProfileModel } from './profile.model.js';

export const SaveProfilePayload = payloadOf('SaveProfile', 'profile', () => ProfileModel);
export const AddCertificatePayload = payloadOf('AddCertificate', 'certificate', () => CertificateModel);
export const RemoveCertificatePayload = payloadOf('RemoveCertificate', 'profile', () => ProfileModel);
export const AddPastProjectPayload = payloadOf('AddPastProject', 'pastProject', () => PastProjectModel);
export const RemovePastProjectPayload = payloadOf('RemovePastProject', 'profile', () => ProfileModel);
