import type { FaultWords, PageField } from '@peyvand/platform';

const nameFa: PageField = {
  name: 'name',
  label: 'نام و نام خانوادگی',
  hint: 'چنان‌که دیگران ببینند.',
  type: 'text',
  autocomplete: 'name',
};
const nameEn: PageField = {
  name: 'name',
  label: 'Name',
  hint: 'As others shall read it.',
  type: 'text',
  autocomplete: 'name',
};
const password = { name: 'password', type: 'password' } as const;

/** What the page behind the link of an invitation says. */
export const invitationPageWords = {
  fa: {
    title: 'دعوت به عضویت',
    roles: { head: 'سرپرست', manager: 'مدیر', member: 'عضو' },
    invited: (organization: string, role: string, by: string | null) =>
      by
        ? `${by} شما را به سازمان «${organization}» در پیوند دعوت کرده است. جایگاه شما: ${role}.`
        : `شما به سازمان «${organization}» در پیوند دعوت شده‌اید. جایگاه شما: ${role}.`,
    unverified: 'این سازمان هنوز تأیید نشده است. اگر آن را نمی‌شناسید، دعوت را نپذیرید.',
    other: (email: string) => `شما اکنون با ${email} وارد شده‌اید. این دعوت برای نشانی دیگری است.`,
    ways: {
      accept: (email: string) => `دعوت برای ${email} است و شما با همین نشانی وارد شده‌اید.`,
      signIn: (email: string) => `دعوت برای ${email} است. با گذرواژه همین نشانی وارد شوید و بپذیرید.`,
      register: (email: string) =>
        `دعوت برای ${email} است و این نشانی هنوز حساب ندارد. نخست نام‌نویسی کنید، سپس با همین پیوند دعوت را بپذیرید.`,
    },
    fields: {
      accept: [],
      signIn: [{ ...password, label: 'گذرواژه', autocomplete: 'current-password' }],
      register: [
        nameFa,
        {
          ...password,
          label: 'گذرواژه تازه',
          hint: 'دست‌کم ۱۰ نویسه؛ چند کلمه کنار هم گذرواژه خوبی است.',
          autocomplete: 'new-password',
        },
      ],
    },
    buttons: { accept: 'پذیرفتن دعوت', signIn: 'ورود و پذیرفتن دعوت', register: 'نام‌نویسی' },
    accepted: 'دعوت را پذیرفتید',
    done: (organization: string) => `شما اکنون در پیوند عضو سازمان «${organization}» هستید.`,
    link: 'رفتن به پیوند',
    registered: 'رایانامه خود را ببینید',
    sent: (email: string) =>
      `پیوند تأیید به ${email} فرستاده شد. آن را باز کنید و سپس پیوند این دعوت را دوباره باز کنید.`,
    gone: 'این پیوند دیگر کار نمی‌کند: پیش‌تر به کار رفته، زمان آن گذشته یا کامل نیست. از دعوت‌کننده بخواهید دوباره شما را دعوت کند.',
  },
  en: {
    title: 'Invitation',
    roles: { head: 'head', manager: 'manager', member: 'member' },
    invited: (organization: string, role: string, by: string | null) =>
      by
        ? `${by} invites you to ${organization} on Peyvand. Your role: ${role}.`
        : `You are invited to ${organization} on Peyvand. Your role: ${role}.`,
    unverified: 'This organization is not verified yet. If you do not know it, do not accept.',
    other: (email: string) => `You are signed in as ${email}. This invitation is for another address.`,
    ways: {
      accept: (email: string) => `The invitation is for ${email}, and you are signed in with this address.`,
      signIn: (email: string) => `The invitation is for ${email}. Sign in with the password of this address to accept.`,
      register: (email: string) =>
        `The invitation is for ${email}, which has no account yet. Register first, then accept by this same link.`,
    },
    fields: {
      accept: [],
      signIn: [{ ...password, label: 'Password', autocomplete: 'current-password' }],
      register: [
        nameEn,
        {
          ...password,
          label: 'New password',
          hint: 'At least 10 characters; several words make a good one.',
          autocomplete: 'new-password',
        },
      ],
    },
    buttons: { accept: 'Accept', signIn: 'Sign in and accept', register: 'Register' },
    accepted: 'You accepted',
    done: (organization: string) => `You now belong to ${organization} on Peyvand.`,
    link: 'Go to Peyvand',
    registered: 'Look into your mailbox',
    sent: (email: string) => `A link was sent to ${email}. Open it, then open the link of this invitation once more.`,
    gone: 'This link does not work any more: it was used, is too old or is not complete. Ask whoever invited you to invite you again.',
  },
} as const;

export const invitationPageFaults: FaultWords = {
  fa: {
    PASSWORD_COMMON: 'این گذرواژه زود حدس زده می‌شود. گذرواژه دیگری بنویسید.',
    SIGN_IN_FAILED: 'گذرواژه درست نیست. دوباره بنویسید.',
  },
  en: {
    PASSWORD_COMMON: 'This password is soon guessed. Choose another one.',
    SIGN_IN_FAILED: 'The password is not right. Write it again.',
  },
};
