import type { MembershipRole } from '@peyvand/kernel';
import { organization, say, type Language } from '@peyvand/words';

const { phrases } = organization;

/** Who invites and as what. `from` is null where nobody verified the organization: its name reaches no stranger. */
export function invitationMail(
  language: Language,
  role: MembershipRole,
  from: { readonly organization: string; readonly by: string | null } | null,
): { readonly subject: string; readonly paragraphs: readonly string[]; readonly label: string } {
  const invited = from ? invitedTo(language, from.organization, from.by) : say(phrases['invitation.unnamed'], language);
  return {
    subject: say(phrases['invitation.subject'], language),
    paragraphs: [
      `${invited} ${say(phrases['invitation.role'], language, { role })}`,
      say(phrases['invitation.rest'], language),
    ],
    label: say(phrases['invitation.see'], language),
  };
}

/** The mail and the page say it alike. */
export const invitedTo = (language: Language, organizationName: string, by: string | null): string =>
  by
    ? say(phrases['invitation.invitedBy'], language, { organization: organizationName, by })
    : say(phrases['invitation.invited'], language, { organization: organizationName });
