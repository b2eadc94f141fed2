import { entries } from '../entries.js';

export const organizationRefusals = entries({
  ORGANIZATION_EXISTS: {
    fa: 'این سازمان با همین شناسه، یا با همین نام در همین استان، ثبت شده است. {operation, select, requestJoining {می‌توانید در همین جا از سرپرستان آن درخواست عضویت کنید} other {از کانون هماهنگی بخواهید راهنمایی‌تان کند}}.',
    en: 'The organization is here already, by this identifier or by this name and place. {operation, select, requestJoining {You can ask its heads right here to let you join} other {Please ask a coordinating office for help}}.',
    params: { operation: 'code' },
  },
  ORGANIZATION_LISTED: {
    fa: 'سازمانی با نام «{name}» در فهرست ماست و هنوز کسی از سوی آن عضو نشده است. اگر سازمان شماست، بخواهید که به شما سپرده شود؛ اگر سازمان دیگری است، همین را بگویید و آن را ثبت کنید.',
    en: 'An organization by the name “{name}” is listed, and nobody has joined for it yet. If it is yours, please ask to take it over; if yours is another one, say so and found it.',
    params: { name: 'text' },
  },
  IDENTIFIER_LISTED: {
    fa: 'این شناسه از آنِ سازمان «{name}» است که در فهرست ماست و هنوز کسی از سوی آن عضو نشده است. اگر سازمان شماست، بخواهید که به شما سپرده شود.',
    en: 'This identifier is that of “{name}”, an organization that is listed and for which nobody has joined yet. If it is yours, please ask to take it over.',
    params: { name: 'text' },
  },
  COLUMN_TWICE: {
    fa: 'ستون‌های «{first}» و «{second}» هر دو یک چیز را نشان می‌دهند. یکی را حذف کنید.',
    en: 'The columns “{first}” and “{second}” both hold the same thing. Remove one of them.',
    params: { first: 'text', second: 'text' },
  },
  NO_KNOWN_COLUMN: {
    fa: 'هیچ‌یک از این سرستون‌ها شناخته نشد: {columns}. ردیف نخست فایل باید نام ستون‌ها باشد.',
    en: 'None of these columns is known: {columns}. The first row of the file must name the columns.',
    params: { columns: 'text' },
  },
  FORMULA_NAME: {
    fa: 'نام نمی‌تواند با نشانه‌ای آغاز شود که نرم‌افزار صفحه‌گسترده آن را فرمول می‌خواند. نشانه آغاز نام را حذف کنید.',
    en: 'A name cannot begin with a sign that spreadsheets read as a formula. Remove the sign at its beginning.',
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
    fa: 'این پیوند از هیچ دعوتی نیست. لطفاً پیوند را همان‌گونه که در رایانامه آمده است باز کنید.',
    en: 'This link belongs to no invitation. Please open it just as it stands in the mail.',
  },
  INVITATION_USED: {
    fa: 'این دعوت پیش‌تر پذیرفته شده است. اگر شما آن را پذیرفته‌اید، سازمان را در صفحه حساب خود می‌بینید.',
    en: 'This invitation was accepted already. If it was you, find the organization on the page of your account.',
  },
  INVITATION_EXPIRED: {
    fa: 'مهلت این دعوت گذشته است. دعوت تازه‌ای لازم است.',
    en: 'This invitation is too old. A new one is needed.',
  },
  INVITATION_WITHDRAWN: {
    fa: 'سازمان این دعوت را پس گرفته است. برای عضویت دعوت تازه‌ای لازم است.',
    en: 'The organization took this invitation back. To join, a new one is needed.',
  },
  INVITATION_OTHER_ADDRESS: {
    fa: 'این دعوت برای نشانی دیگری است. با همان نشانی وارد شوید که دعوت به آن رسیده است.',
    en: 'This invitation is for another address. Sign in with the one that it was sent to.',
  },
  JOINING_ASKED: {
    fa: 'شما از این سازمان درخواست عضویت کرده‌اید و هنوز پاسخی نیامده است. وضع آن را در درخواست‌های خود ببینید.',
    en: 'You have asked to join this organization, and there is no answer yet. See it among your requests.',
  },
  JOINING_REFUSED_LATELY: {
    fa: 'این سازمان درخواست پیشین شما را نپذیرفته است. از {until, date, long} می‌توانید دوباره درخواست کنید.',
    en: 'This organization refused your last request. You can ask again from {until, date, long}.',
    params: { until: 'date' },
  },
  TOO_MANY_JOINING_REQUESTS: {
    fa: 'هم‌اکنون {max, number} درخواست عضویت بی‌پاسخ دارید. صبر کنید تا یکی پاسخ بگیرد، یا یکی را پس بگیرید.',
    en: 'You have {max, number} open requests to join. Wait until one is answered, or take one back.',
    params: { max: 'number' },
  },
});
