import { ofParty } from '@peyvand/platform';
import { declareDraft } from '../waits/left-drafts.js';
import { titledByOrganization } from '../waits/titled-by-organization.js';

declareDraft('profile', { ...titledByOrganization(), ...ofParty('organization', [{ kind: 'ProfileDraftLeft' }]) });
