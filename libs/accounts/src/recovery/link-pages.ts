import type { LinkPage } from '@peyvand/contracts';
import type { EmailTokenPurpose } from '../email/email-token.entity.js';

type Linked = Extract<EmailTokenPurpose, 'passwordReset' | 'emailChange' | 'emailUndo'>;

/** The page of the web application that takes the link. */
export const PAGES: Readonly<Record<Linked, LinkPage>> = {
  passwordReset: 'reset-password',
  emailChange: 'confirm-email',
  emailUndo: 'undo-email-change',
};
