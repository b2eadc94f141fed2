import { built } from './built.mjs';
import { ID, READERS } from './samples.mjs';

const PURPOSES = ['passwordReset', 'emailChange', 'emailUndo'];

/** The mails about accounts and invitations, as their jobs send them; here they end in a list. */
export async function accountMails(config) {
  const { SendAccountMailHandler } = await built('libs/accounts/src/jobs/send-account-mail.handler.ts');
  const { SendRegistrationMailHandler } = await built('libs/accounts/src/jobs/send-registration-mail.handler.ts');
  const { SendInvitationMailHandler } = await built(
    'libs/organizations/src/members/jobs/send-invitation-mail.handler.ts',
  );
  const mails = [];
  for (const reader of READERS) {
    const { email, locale } = reader;
    const keeper = (name) => ({ send: async (mail) => mails.push({ name, mail }) });
    const tokens = (purpose) => ({
      find: async () => ({ id: ID, email, locale, purpose, personId: ID, usedAt: null }),
      issue: async () => `${ID}.a-token-of-a-link`,
      isRegistered: async () => true,
    });
    const people = (known) => ({ findByEmail: async () => (known ? { ...reader, id: ID, disabledAt: null } : null) });
    const context = { eventId: ID };
    for (const purpose of PURPOSES)
      await new SendAccountMailHandler(tokens(purpose), people(true), keeper(purpose), config).prepare(
        { emailTokenId: ID },
        context,
      );
    for (const isKnown of [true, false])
      await new SendRegistrationMailHandler(
        tokens('registration'),
        people(isKnown),
        keeper(isKnown ? 'alreadyThere' : 'confirmAddress'),
        config,
      ).prepare({ emailTokenId: ID }, context);
    for (const isVerified of [true, false])
      await new SendInvitationMailHandler(
        invitations(reader),
        { find: async () => ({ name: 'فولاد سپاهان GmbH' }), isVerifiedAsAny: async () => isVerified },
        { findPersonByEmail: async () => reader },
        keeper(isVerified ? 'invitation' : 'invitationOfUnverified'),
        config,
      ).prepare({ invitationId: ID }, context);
  }
  return mails;
}

const invitations = ({ email, locale }) => ({
  find: async () => ({
    id: ID,
    organizationId: ID,
    email,
    role: 'manager',
    locale,
    acceptedAt: null,
    expiresAt: new Date(Date.now() + 14 * 86_400_000),
  }),
  read: async () => ({ id: ID, organizationId: ID, email, role: 'manager', invitedBy: 'Sara Ahmadi', state: 'open' }),
  issue: async () => `${ID}.a-token-of-a-link`,
});
