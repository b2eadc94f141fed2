import { entries } from '../entries.js';

export const organizationSteps = entries({
  'capacity.assign': { fa: 'سپردن به همکار', en: 'Assign' },
  'capacity.expire': { fa: 'پایان اعتبار', en: 'Expire' },
  'capacity.refuse': { fa: 'نپذیرفتن نقش', en: 'Refuse' },
  'capacity.renew': { fa: 'تمدید نقش', en: 'Renew' },
  'capacity.request': { fa: 'درخواست نقش', en: 'Ask for a capacity' },
  'capacity.resubmit': { fa: 'فرستادن دوباره درخواست', en: 'Send the request again' },
  'capacity.revoke': { fa: 'پس گرفتن تأیید', en: 'Revoke' },
  'capacity.verify': { fa: 'تأیید نقش', en: 'Verify' },
  'capacity.verifyWithNote': { fa: 'تأیید با مدرک کمتر و نوشتن دلیل', en: 'Verify with less evidence, and say why' },
  'joiningRequest.accept': { fa: 'پذیرفتن عضو', en: 'Take in' },
  'joiningRequest.lapse': { fa: 'پایان مهلت پاسخ', en: 'Lapse' },
  'joiningRequest.refuse': { fa: 'نپذیرفتن درخواست عضویت', en: 'Refuse the request to join' },
  'joiningRequest.request': { fa: 'درخواست عضویت', en: 'Ask to join' },
  'joiningRequest.settle': { fa: 'عضویت با دعوت', en: 'Joined by an invitation' },
  'joiningRequest.withdraw': { fa: 'پس گرفتن درخواست عضویت', en: 'Take the request to join back' },
  'organization.inviteMember': { fa: 'دعوت عضو', en: 'Invite a member' },
  'organization.leave': { fa: 'ترک سازمان', en: 'Leave the organization' },
  'organization.requestCapacity': { fa: 'درخواست نقش تازه', en: 'Ask for a role' },
  'person.closeAccount': { fa: 'بستن حساب برای همیشه', en: 'Close the account for good' },
  'person.foundOrganization': { fa: 'ثبت سازمان تازه', en: 'Found an organization' },
});
