import { entries } from '../entries.js';

const address = { address: 'text' } as const;

/** What the small pages behind the links of an account say. */
export const accountPagePhrases = entries({
  'page.nameHint': { fa: 'چنان‌که دیگران ببینند.', en: 'As others shall read it.' },
  'page.newPasswordHint': {
    fa: 'دست‌کم ۱۰ نویسه؛ چند واژه کنار هم گذرواژه خوبی است. گذرواژه‌های رایج پذیرفته نمی‌شود.',
    en: 'At least 10 characters; several words make a good one. Common passwords are refused.',
  },
  'page.registeredPassword': { fa: 'گذرواژه نام‌نویسی', en: 'Password of the registration' },
  'page.registeredPasswordHint': {
    fa: 'همان که هنگام نام‌نویسی نوشتید.',
    en: 'The one that you chose when you registered.',
  },
  'page.registeredPasswordWrong': {
    fa: 'این گذرواژه نام‌نویسی نیست. دوباره بنویسید یا گذرواژه تازه بخواهید.',
    en: 'This is not the password of the registration. Write it again, or ask for a new password.',
  },
  'page.ownPassword': { fa: 'گذرواژه حساب', en: 'Password of the account' },
  'page.signIn': { fa: 'ورود', en: 'Sign in' },
  'page.sendAgain': { fa: 'فرستادن پیوند تازه', en: 'Send a new link' },
  'page.sent': { fa: 'رایانامه خود را ببینید', en: 'Look into your mailbox' },

  'verifyEmail.title': { fa: 'باز کردن حساب', en: 'Open the account' },
  'verifyEmail.ask': {
    fa: 'با {address} در سامانه پیوند نام‌نویسی شده است. برای باز شدن حساب، گذرواژه نام‌نویسی را بنویسید.',
    en: 'Somebody registered at Peyvand with {address}. To open the account, give the password of the registration.',
    params: address,
  },
  'verifyEmail.warn': {
    fa: 'اگر شما نام‌نویسی نکرده‌اید، این صفحه را ببندید؛ حسابی ساخته نمی‌شود.',
    en: 'If it was not you, close this page; no account is made.',
  },
  'verifyEmail.forgot': { fa: 'گذرواژه نام‌نویسی را نمی‌دانم', en: 'I do not know the password of the registration' },
  'verifyEmail.done': { fa: 'حساب شما باز شد', en: 'Your account is open' },
  'verifyEmail.next': {
    fa: 'اکنون می‌توانید با نشانی و گذرواژه خود وارد شوید.',
    en: 'You can now sign in with your address and password.',
  },
  'verifyEmail.again': {
    fa: 'اگر حساب شما باز شده است، وارد شوید. وگرنه با نشانی و گذرواژه نام‌نویسی پیوند تازه بخواهید.',
    en: 'If your account is open, sign in. If not, ask for a new link with address and password of the registration.',
  },
  'verifyEmail.sentNext': {
    fa: 'اگر با این نشانی و گذرواژه نام‌نویسی شده باشد، پیوند تازه در راه است. اگر نرسید، دوباره نام‌نویسی کنید.',
    en: 'If there is a registration with this address and password, a new link is on its way. If none comes, register anew.',
  },

  'resetPassword.title': { fa: 'گذرواژه تازه', en: 'A new password' },
  'resetPassword.ask': {
    fa: 'برای حساب {address} گذرواژه تازه‌ای بنویسید. همه نشست‌های باز این حساب بسته می‌شود.',
    en: 'Write a new password for the account of {address}. All its open sessions end.',
    params: address,
  },
  'resetPassword.button': { fa: 'ثبت گذرواژه تازه', en: 'Set the new password' },
  'resetPassword.done': { fa: 'گذرواژه تازه ثبت شد', en: 'The new password is set' },
  'resetPassword.next': { fa: 'اکنون با گذرواژه تازه وارد شوید.', en: 'Sign in with the new password now.' },
  'resetPassword.again': {
    fa: 'هر پیوند نیم ساعت کار می‌کند. پیوند تازه‌ای بخواهید.',
    en: 'Each link works for half an hour. Ask for a new one.',
  },
  'resetPassword.askLink': {
    fa: 'نشانی حساب خود را بنویسید. پیوندی برای تعیین گذرواژه تازه به همان نشانی فرستاده می‌شود.',
    en: 'Write the address of your account. A link that sets a new password is sent there.',
  },
  'resetPassword.sentNext': {
    fa: 'اگر این نشانی در سامانه پیوند شناخته باشد، پیوند تازه در راه است و نیم ساعت کار می‌کند.',
    en: 'If this address is known at Peyvand, a new link is on its way. It works for half an hour.',
  },

  'confirmEmail.ask': {
    fa: 'حسابی در سامانه پیوند به {address} منتقل می‌شود. برای تأیید، گذرواژه آن حساب را بنویسید. از آن پس با همین نشانی وارد می‌شوید.',
    en: 'An account at Peyvand is moved to {address}. To confirm it, give the password of that account. From then on you sign in with this address.',
    params: address,
  },
  'confirmEmail.warn': {
    fa: 'اگر شما نخواسته‌اید، این صفحه را ببندید؛ چیزی تغییر نمی‌کند.',
    en: 'If you did not ask for this, close this page; nothing changes.',
  },
  'confirmEmail.done': { fa: 'نشانی حساب تغییر کرد', en: 'The address was changed' },
  'confirmEmail.next': {
    fa: 'از این پس با نشانی تازه وارد شوید. نشانی پیشین تا یک هفته می‌تواند آن را برگرداند.',
    en: 'Sign in with the new address from now on. The old address can undo it for a week.',
  },
  'confirmEmail.again': {
    fa: 'وارد حساب خود شوید و تغییر نشانی را دوباره بخواهید.',
    en: 'Sign in and ask for the change of address again.',
  },

  'undoEmailChange.title': { fa: 'برگرداندن نشانی حساب', en: 'Give the account back' },
  'undoEmailChange.ask': {
    fa: 'حساب شما در سامانه پیوند به {address} برمی‌گردد و همه نشست‌های باز آن بسته می‌شود.',
    en: 'Your account at Peyvand goes back to {address}, and all its open sessions end.',
    params: address,
  },
  'undoEmailChange.warn': {
    fa: 'اگر نشانی را خودتان تغییر داده‌اید، این صفحه را ببندید.',
    en: 'If you changed the address yourself, close this page.',
  },
  'undoEmailChange.done': { fa: 'نشانی حساب برگشت', en: 'The account was given back' },
  'undoEmailChange.next': {
    fa: 'همه نشست‌ها بسته شد. چون شاید کسی گذرواژه شما را بداند، اکنون گذرواژه تازه‌ای بخواهید.',
    en: 'All sessions have ended. Somebody may know your password, so ask for a new one now.',
  },
  'undoEmailChange.again': {
    fa: 'اگر حساب شما در دست دیگری است، با مدیر سامانه تماس بگیرید.',
    en: 'If somebody else holds your account, talk to the administrator.',
  },

  'claimAdministration.title': { fa: 'پذیرش نقش مدیر سامانه', en: 'Become an administrator' },
  'claimAdministration.ask': {
    fa: 'با این پیوند، دارنده نشانی {address} مدیر سامانه پیوند می‌شود.',
    en: 'By this link the holder of {address} becomes an administrator of Peyvand.',
    params: address,
  },
  'claimAdministration.known': {
    fa: 'این نشانی حساب دارد. همه نشست‌های باز آن بسته می‌شود، زیرا اختیارات تازه با نشست تازه آغاز می‌شود.',
    en: 'There is an account of this address. All its open sessions end, for new powers begin with a new session.',
  },
  'claimAdministration.new': {
    fa: 'این نشانی هنوز حساب ندارد. نام خود و گذرواژه‌ای بنویسید تا حساب نیز باز شود.',
    en: 'There is no account of this address yet. Give your name and a password, and it is opened as well.',
  },
  'claimAdministration.button': { fa: 'می‌پذیرم', en: 'Accept' },
  'claimAdministration.done': { fa: 'اکنون مدیر سامانه هستید', en: 'You are an administrator now' },
  'claimAdministration.next': {
    fa: 'اکنون وارد شوید و در صفحه حساب خود عامل دوم بسازید. بی آن، کار مدیر سامانه بسته می‌ماند.',
    en: 'Sign in now and set up a second factor on the page of your account. Without it the work of an administrator stays closed.',
  },
  'claimAdministration.again': {
    fa: 'هر پیوند یک روز و یک بار کار می‌کند. از کسی که آن را به شما داده است، پیوند تازه‌ای بخواهید.',
    en: 'Each link works for one day and once. Ask whoever gave it to you for a new one.',
  },
});
