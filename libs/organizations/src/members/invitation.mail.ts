interface Words {
  readonly subject: string;
  readonly invited: (organization: string | null) => string;
  readonly rest: string;
  readonly label: string;
}

export const invitationMail: Readonly<Record<'fa' | 'en', Words>> = {
  fa: {
    subject: 'دعوت به همکاری در پیوند',
    invited: (organization) =>
      organization
        ? `سازمان «${organization}» شما را به عضویت خود در پیوند دعوت کرده است.`
        : 'سازمانی شما را به عضویت خود در پیوند دعوت کرده است.',
    rest: 'پیوند زیر تا ۱۴ روز کار می‌کند. با همین نشانی وارد شوید یا نام‌نویسی کنید، سپس دعوت را بپذیرید. اگر این سازمان را نمی‌شناسید، این نامه را نادیده بگیرید.',
    label: 'دیدن دعوت',
  },
  en: {
    subject: 'You are invited to an organization on Peyvand',
    invited: (organization) =>
      organization
        ? `${organization} invites you to become a member on Peyvand.`
        : 'An organization invites you to become a member on Peyvand.',
    rest: 'The link works for 14 days. Sign in or register with this very address, then accept. If you do not know who this is, ignore this mail.',
    label: 'See the invitation',
  },
};
