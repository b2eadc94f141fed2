import type { FaultWords, PageField, PageLocale } from '@peyvand/platform';

/** What pages behind the links of an account say about a refusal. */
export const accountFaults: FaultWords = {
  fa: {
    PASSWORD_COMMON: 'این گذرواژه زود حدس زده می‌شود. گذرواژه دیگری بنویسید.',
    SIGN_IN_FAILED: 'این گذرواژه‌ای نیست که با آن نام‌نویسی شده است. دوباره بنویسید یا گذرواژه تازه بخواهید.',
  },
  en: {
    PASSWORD_COMMON: 'This password is soon guessed. Choose another one.',
    SIGN_IN_FAILED: 'This is not the password of the registration. Write it again, or ask for a new password.',
  },
};

export const ownPasswordFaults: FaultWords = {
  fa: { SIGN_IN_FAILED: 'این گذرواژه آن حساب نیست. دوباره بنویسید.' },
  en: { SIGN_IN_FAILED: 'This is not the password of that account. Write it again.' },
};

const LABELS = {
  fa: {
    email: 'نشانی رایانامه',
    name: 'نام و نام خانوادگی',
    nameHint: 'چنان‌که دیگران ببینند.',
    newPassword: 'گذرواژه تازه',
    newHint: 'دست‌کم ۱۰ نویسه؛ چند کلمه کنار هم گذرواژه خوبی است. گذرواژه‌های رایج پذیرفته نمی‌شود.',
    registered: 'گذرواژه نام‌نویسی',
    registeredHint: 'همان که هنگام نام‌نویسی نوشتید.',
    ownPassword: 'گذرواژه حساب',
  },
  en: {
    email: 'E-mail address',
    name: 'Name',
    nameHint: 'As others shall read it.',
    newPassword: 'New password',
    newHint: 'At least 10 characters; several words make a good one. Common passwords are refused.',
    registered: 'Password of the registration',
    registeredHint: 'The one that you chose when you registered.',
    ownPassword: 'Password of the account',
  },
} as const;

export const emailField = (locale: PageLocale): PageField => ({
  name: 'email',
  label: LABELS[locale].email,
  type: 'email',
  autocomplete: 'username',
});

export const nameField = (locale: PageLocale): PageField => ({
  name: 'name',
  label: LABELS[locale].name,
  hint: LABELS[locale].nameHint,
  type: 'text',
  autocomplete: 'name',
});

export const newPasswordField = (locale: PageLocale): PageField => ({
  name: 'password',
  label: LABELS[locale].newPassword,
  hint: LABELS[locale].newHint,
  type: 'password',
  autocomplete: 'new-password',
});

export const registeredPasswordField = (locale: PageLocale): PageField => ({
  name: 'password',
  label: LABELS[locale].registered,
  hint: LABELS[locale].registeredHint,
  type: 'password',
  autocomplete: 'current-password',
});

export const ownPasswordField = (locale: PageLocale): PageField => ({
  name: 'password',
  label: LABELS[locale].ownPassword,
  type: 'password',
  autocomplete: 'current-password',
});

export const verifyEmailWords = {
  fa: {
    title: 'باز کردن حساب',
    ask: (email: string) => `با ${email} در پیوند نام‌نویسی شده است. برای باز شدن حساب، گذرواژه نام‌نویسی را بنویسید.`,
    warn: 'اگر شما نام‌نویسی نکرده‌اید، این صفحه را ببندید؛ حسابی ساخته نمی‌شود.',
    button: 'باز کردن حساب',
    forgot: 'گذرواژه نام‌نویسی را نمی‌دانم',
    opened: 'حساب شما باز شد',
    next: 'اکنون می‌توانید با نشانی و گذرواژه خود وارد شوید.',
    link: 'ورود',
    gone: 'این پیوند دیگر کار نمی‌کند: پیش‌تر به کار رفته، زمان آن گذشته یا کامل نیست. اگر حساب شما باز شده است، وارد شوید. وگرنه با نشانی و گذرواژه نام‌نویسی پیوند تازه بخواهید.',
    again: 'فرستادن پیوند تازه',
    sent: 'رایانامه خود را ببینید',
    sentNext: 'اگر با این نشانی و گذرواژه نام‌نویسی شده باشد، پیوند تازه در راه است. اگر نرسید، دوباره نام‌نویسی کنید.',
  },
  en: {
    title: 'Open your account',
    ask: (email: string) =>
      `Somebody registered at Peyvand with ${email}. To open the account, give the password of the registration.`,
    warn: 'If it was not you, close this page; no account is made.',
    button: 'Open the account',
    forgot: 'I do not know the password of the registration',
    opened: 'Your account is open',
    next: 'You can now sign in with your address and password.',
    link: 'Sign in',
    gone: 'This link does not work any more: it was used, is too old or is not complete. If your account is open, sign in. If not, ask for a new link with address and password of the registration.',
    again: 'Send a new link',
    sent: 'Look into your mailbox',
    sentNext:
      'If there is a registration with this address and password, a new link is on its way. If none comes, register anew.',
  },
} as const;

export const resetPasswordWords = {
  fa: {
    title: 'گذرواژه تازه',
    ask: (email: string) => `برای حساب ${email} گذرواژه تازه‌ای بنویسید. همه نشست‌های باز این حساب بسته می‌شود.`,
    button: 'ثبت گذرواژه تازه',
    done: 'گذرواژه تازه ثبت شد',
    next: 'اکنون با گذرواژه تازه وارد شوید.',
    link: 'ورود',
    gone: 'این پیوند دیگر کار نمی‌کند: پیش‌تر به کار رفته، زمان آن گذشته یا کامل نیست. هر پیوند نیم ساعت کار می‌کند. پیوند تازه‌ای بخواهید.',
    askLink: 'نشانی حساب خود را بنویسید. پیوندی برای تعیین گذرواژه تازه به همان نشانی فرستاده می‌شود.',
    again: 'فرستادن پیوند تازه',
    sent: 'رایانامه خود را ببینید',
    sentNext: 'اگر این نشانی در پیوند شناخته باشد، پیوند تازه در راه است و نیم ساعت کار می‌کند.',
  },
  en: {
    title: 'A new password',
    ask: (email: string) => `Write a new password for the account of ${email}. All its open sessions end.`,
    button: 'Set the new password',
    done: 'The new password is set',
    next: 'Sign in with the new password now.',
    link: 'Sign in',
    gone: 'This link does not work any more: it was used, is too old or is not complete. Each link works for half an hour. Ask for a new one.',
    askLink: 'Write the address of your account. A link that sets a new password is sent there.',
    again: 'Send a new link',
    sent: 'Look into your mailbox',
    sentNext: 'If this address is known at Peyvand, a new link is on its way. It works for half an hour.',
  },
} as const;

export const confirmEmailWords = {
  fa: {
    title: 'تأیید نشانی تازه',
    ask: (email: string) =>
      `حسابی در پیوند به ${email} منتقل می‌شود. برای تأیید، گذرواژه آن حساب را بنویسید. ` +
      'از آن پس با همین نشانی وارد می‌شوید.',
    warn: 'اگر شما نخواسته‌اید، این صفحه را ببندید؛ چیزی تغییر نمی‌کند.',
    button: 'تأیید نشانی تازه',
    done: 'نشانی حساب تغییر کرد',
    next: 'از این پس با نشانی تازه وارد شوید. نشانی پیشین تا یک هفته می‌تواند آن را برگرداند.',
    gone: 'این پیوند دیگر کار نمی‌کند: پیش‌تر به کار رفته، زمان آن گذشته یا کامل نیست. وارد حساب خود شوید و تغییر نشانی را دوباره بخواهید.',
    link: 'ورود',
  },
  en: {
    title: 'Confirm the new address',
    ask: (email: string) =>
      `An account at Peyvand is moved to ${email}. To confirm it, give the password of that account. ` +
      'From then on you sign in with this address.',
    warn: 'If you did not ask for this, close this page; nothing changes.',
    button: 'Confirm the new address',
    done: 'The address was changed',
    next: 'Sign in with the new address from now on. The old address can undo it for a week.',
    gone: 'This link does not work any more: it was used, is too old or is not complete. Sign in and ask for the change of address again.',
    link: 'Sign in',
  },
} as const;

export const undoEmailChangeWords = {
  fa: {
    title: 'برگرداندن نشانی حساب',
    ask: (email: string) => `حساب شما در پیوند به ${email} برمی‌گردد و همه نشست‌های باز آن بسته می‌شود.`,
    warn: 'اگر نشانی را خودتان تغییر داده‌اید، این صفحه را ببندید.',
    button: 'برگرداندن نشانی',
    done: 'نشانی حساب برگشت',
    next: 'همه نشست‌ها بسته شد. چون شاید کسی گذرواژه شما را بداند، اکنون گذرواژه تازه‌ای بخواهید.',
    link: 'گذرواژه تازه',
    gone: 'این پیوند دیگر کار نمی‌کند: پیش‌تر به کار رفته، زمان آن گذشته یا کامل نیست. اگر حساب شما در دست دیگری است، با مدیر سامانه تماس بگیرید.',
  },
  en: {
    title: 'Give the account back',
    ask: (email: string) => `Your account at Peyvand goes back to ${email}, and all its open sessions end.`,
    warn: 'If you changed the address yourself, close this page.',
    button: 'Give the account back',
    done: 'The account was given back',
    next: 'All sessions have ended. Somebody may know your password, so ask for a new one now.',
    link: 'A new password',
    gone: 'This link does not work any more: it was used, is too old or is not complete. If somebody else holds your account, talk to the administrator.',
  },
} as const;
