import { entries } from '../entries.js';

export const organizationRefusals = entries({
  ORGANIZATION_EXISTS: {
    fa: 'این سازمان با همین شناسه، یا با همین نام در همین استان، ثبت شده است. از سرپرست آن بخواهید شما را دعوت کند.',
    en: 'The organization is here already, by this identifier or by this name and place. Ask one of its heads to invite you.',
  },
  NOT_A_PARK: {
    fa: 'سازمانی که برگزیده‌اید پارک علم و فناوری نیست. لطفاً پارک را از فهرست برگزینید.',
    en: 'The organization that you chose is not a science park. Please choose one from the list.',
  },
  CAPACITY_EXISTS: {
    fa: 'سازمان شما این نقش را دارد یا پیش‌تر درخواست کرده است. وضع درخواست را در صفحه سازمان ببینید.',
    en: 'Your organization holds this capacity or has asked for it. See where it stands on the page of the organization.',
  },
  EVIDENCE_MISSING: {
    fa: '{item, select, registration {مدرک ثبت شرکت} mandate {حکم، مجوز یا اساسنامه} contact {نام پاسخگویان} capabilityProof {نشانه توانایی} method {روش کار} equipment {فهرست دستگاه‌ها و آزمون‌ها} other {بخشی از مدارک لازم}} هنوز نیامده است. لطفاً آن را اضافه کنید.',
    en: '{item, select, registration {The registration} mandate {The order, licence or statute} contact {Who answers for the organization} capabilityProof {The proof of ability} method {The way of working} equipment {The list of equipment and tests} other {Some of the evidence}} is missing. Please add it.',
    params: { item: 'code' },
  },
  DEFINER_EVIDENCE_MISSING: {
    fa: 'از {needed, number} مسئله حل‌شده با پیوند مدرک، {shown, number} تا آمده است. آن‌ها را کامل کنید؛ هماهنگ‌کننده با نوشتن دلیل می‌تواند کمتر را بپذیرد.',
    en: 'Of {needed, number} solved problems with a link to the evidence, {shown, number} are shown. Add the rest, or have a coordinator write down why fewer will do.',
    params: { needed: 'number', shown: 'number' },
  },
  VERIFIER_IS_MEMBER: {
    fa: 'شما عضو همین سازمان هستید و نمی‌توانید درباره آن تصمیم بگیرید. آن را به هماهنگ‌کننده دیگری بسپارید.',
    en: 'You belong to this organization and cannot decide on it. Leave it to another coordinator.',
  },
  NO_OFFICE: {
    fa: 'هنوز هیچ کانون هماهنگی مسئول این کار نیست. لطفاً به مدیر سامانه خبر دهید تا کانونی تعیین کند.',
    en: 'No office is in charge of this yet. Please tell the administrator, who can name one.',
  },
  TOO_FEW_OFFICERS: {
    fa: 'کانون پشتیبان {needed, number} هماهنگ‌کننده می‌خواهد و این کانون کمتر از این دارد. نخست اعضای دیگری دعوت کنید.',
    en: 'The fallback office needs {needed, number} coordinators, and this one has fewer. Invite more members first.',
    params: { needed: 'number' },
  },
  LAST_HEAD_OF: {
    fa: 'شما تنها سرپرست «{organization}» هستید. نخست کس دیگری را سرپرست کنید.',
    en: 'You are the last head of “{organization}”. Make somebody else head first.',
    params: { organization: 'text' },
  },
  LAST_HEAD: {
    fa: 'سازمان نمی‌تواند بی سرپرست بماند. نخست کس دیگری را سرپرست کنید.',
    en: 'An organization cannot be without a head. Make somebody else head first.',
  },
  ALREADY_MEMBER: {
    fa: 'این شخص عضو سازمان است. جایگاه او را می‌توانید در فهرست اعضا تغییر دهید.',
    en: 'This person is a member already. You can change the role in the list of members.',
  },
  TOO_MANY_INVITATIONS: {
    fa: 'هم‌اکنون {max, number} دعوت بی‌پاسخ دارید و دعوت تازه‌ای فرستاده نمی‌شود. صبر کنید تا چند دعوت پذیرفته شود یا پایان یابد.',
    en: 'You have {max, number} open invitations, and no more can be sent. Wait until some are accepted or have ended.',
    params: { max: 'number' },
  },
  INVITATION_INVALID: {
    fa: 'این دعوت به کار رفته، قدیمی شده یا برای نشانی دیگری است. از دعوت‌کننده بخواهید دوباره شما را دعوت کند.',
    en: 'This invitation was used, is too old or is for another address. Ask whoever invited you to invite you again.',
  },
});
