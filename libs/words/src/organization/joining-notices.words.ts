import { notices } from '../entries.js';

/** Of people who ask for a place in an organization that is here already. */
export const joiningNotices = notices({
  JoiningRequested: {
    fa: {
      subject: 'کسی درخواست عضویت در سازمان شما را دارد',
      body: 'نام، رایانامه و توضیح او را ببینید و درخواست را بپذیرید یا نپذیرید. تنها کسی را بپذیرید که می‌شناسید. درخواستی که تا پنج روز کاری پاسخ نگیرد، خودبه‌خود پایان می‌یابد.',
    },
    en: {
      subject: 'Somebody asks to join your organization',
      body: 'See the name, the e-mail and the note, and take the person in or refuse. Take in only people whom you know. A request without an answer for five working days ends by itself.',
    },
  },
  OrganizationClaimed: {
    fa: {
      subject: 'کسی خود را صاحب سازمانی فهرست‌شده می‌داند',
      body: 'هنوز کسی از سوی این سازمان عضو نشده است. نام، رایانامه و توضیح او را ببینید و اگر از سوی سازمان است او را بپذیرید تا سرپرست آن شود. درخواستی که تا پنج روز کاری پاسخ نگیرد، خودبه‌خود پایان می‌یابد.',
    },
    en: {
      subject: 'Somebody claims a listed organization',
      body: 'Nobody has joined for this organization yet. See the name, the e-mail and the note, and take the person in as its head if they speak for it. A request without an answer for five working days ends by itself.',
    },
  },
  JoiningAccepted: {
    fa: {
      subject: 'درخواست عضویت شما پذیرفته شد',
      body: 'شما اکنون عضو سازمان هستید. جایگاه خود و کارهایی را که در انتظار شماست در صفحه سازمان ببینید.',
    },
    en: {
      subject: 'Your request to join was accepted',
      body: 'You are a member of the organization now. See your role, and what waits for you, on its page.',
    },
  },
  MemberTakenIn: {
    fa: {
      subject: 'عضو تازه‌ای به سازمان شما پیوست',
      body: 'یکی از سرپرستان درخواست عضویت او را پذیرفت. نام و جایگاه او در فهرست اعضا آمده است.',
    },
    en: {
      subject: 'A new member joined your organization',
      body: 'Another head accepted the request to join. See the name and the role in the list of members.',
    },
  },
  JoiningRefused: {
    fa: {
      subject: 'درخواست عضویت شما پذیرفته نشد',
      body: 'سرپرست سازمان درخواست شما را نپذیرفت. دلیل آن را در صفحه درخواست ببینید. پس از ۳۰ روز می‌توانید دوباره درخواست کنید.',
    },
    en: {
      subject: 'Your request to join was refused',
      body: 'A head of the organization refused your request. See the reason on the page of the request. You can ask again after 30 days.',
    },
  },
  JoiningWithdrawn: {
    fa: {
      subject: 'یک درخواست عضویت پس گرفته شد',
      body: 'کسی که از سازمان شما درخواست عضویت کرده بود آن را پس گرفت. دیگر لازم نیست پاسخ دهید.',
    },
    en: {
      subject: 'A request to join was taken back',
      body: 'Whoever asked to join your organization took the request back. You need not answer any more.',
    },
  },
  JoiningLapsed: {
    fa: {
      subject: 'درخواست عضویت شما بی‌پاسخ ماند',
      body: 'سرپرستان سازمان تا پایان مهلت پاسخ ندادند و درخواست پایان یافت. می‌توانید دوباره درخواست کنید، یا از آنان بخواهید شما را دعوت کنند.',
    },
    en: {
      subject: 'Your request to join had no answer',
      body: 'The heads of the organization did not answer in time, so the request has ended. You can ask again, or ask them to invite you.',
    },
  },
  JoiningLeftUnanswered: {
    fa: {
      subject: 'مهلت پاسخ به یک درخواست عضویت گذشت',
      body: 'به درخواست عضویت در سازمان شما تا پایان مهلت پاسخی داده نشد و پایان یافت. اگر آن شخص را می‌شناسید، می‌توانید دعوتش کنید.',
    },
    en: {
      subject: 'A request to join has ended without an answer',
      body: 'Nobody answered a request to join your organization in time, so it has ended. If you know the person, you can send an invitation.',
    },
  },
});
