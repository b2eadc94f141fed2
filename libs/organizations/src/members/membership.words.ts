import type { NoticeTexts } from '@peyvand/notices';

/** What the notices of the file beside this one say, by kind. */
export const words = {
  InvitationAccepted: {
    fa: {
      subject: 'دعوت به سازمان پذیرفته شد',
      body: 'کسی که به سازمان دعوت شده بود دعوت را پذیرفت و اکنون عضو آن است. نام و نقش او در فهرست اعضا آمده است.',
    },
    en: {
      subject: 'An invitation was accepted',
      body: 'Somebody who was invited to the organization accepted and is a member now. The name and role stand in the list of members.',
    },
  },
  RoleChanged: {
    fa: {
      subject: 'نقش شما در سازمانتان تغییر کرد',
      body: 'سرپرست سازمان نقش شما را تغییر داد. نقش تازه را در صفحه سازمان ببینید.',
    },
    en: {
      subject: 'Your role in your organization changed',
      body: 'A head of the organization changed your role. See your new role on the page of the organization.',
    },
  },
  MemberRoleChanged: {
    fa: {
      subject: 'نقش یکی از اعضای سازمان شما تغییر کرد',
      body: 'نقش یکی از اعضا تغییر کرد. نقش‌های کنونی در فهرست اعضا آمده است.',
    },
    en: {
      subject: 'The role of a member of your organization changed',
      body: 'The role of a member changed. The roles of today stand in the list of members.',
    },
  },
  MembershipEnded: {
    fa: {
      subject: 'عضویت شما در یک سازمان پایان یافت',
      body: 'یکی از سرپرستان یا مدیران سازمان عضویت شما را پایان داد. حساب شما برجا می‌ماند. اگر این را درست نمی‌دانید، با سرپرست سازمان تماس بگیرید.',
    },
    en: {
      subject: 'Your membership of an organization has ended',
      body: 'A head or manager of the organization ended your membership. Your account stays. If you think it is a mistake, talk to a head of the organization.',
    },
  },
  MemberRemoved: {
    fa: {
      subject: 'عضویت یکی از اعضای سازمان شما پایان داده شد',
      body: 'یکی از سرپرستان یا مدیران عضویت یکی از اعضا را پایان داد. اعضای کنونی در صفحه سازمان آمده‌اند.',
    },
    en: {
      subject: 'A member of your organization was removed',
      body: 'A head or manager removed a member. The members of today stand on the page of the organization.',
    },
  },
  MemberLeft: {
    fa: {
      subject: 'یکی از اعضا سازمان شما را ترک کرد',
      body: 'یکی از اعضا خود از سازمان بیرون رفت. ببینید کار او به چه کسی می‌رسد؛ اعضای کنونی در صفحه سازمان آمده‌اند.',
    },
    en: {
      subject: 'A member left your organization',
      body: 'A member left of their own accord. See who takes over their work; the members of today stand on the page of the organization.',
    },
  },
} satisfies NoticeTexts;
