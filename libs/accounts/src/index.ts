import './accounts.refusals.js';
import './person.projection.js';

export { AccountReader, type Contact, type PersonSummary } from './account.reader.js';
export { AccountsApiModule } from './accounts-api.module.js';
export { AccountsModule } from './accounts.module.js';
export { foldEmail } from './email.js';
export { EmailTokenEntity } from './email-token.entity.js';
export { EmailTokenRepository } from './email-token.repository.js';
export { InviteAdministrator } from './operations/invite-administrator.js';
export { Passwords } from './passwords.js';
export { PersonEntity, type Locale } from './person.entity.js';
export { LocaleEnum, PersonModel } from './person.model.js';
export { PersonRepository, type NewPerson } from './person.repository.js';
export { SessionEntity } from './session.entity.js';
export { Sessions, type LiveSession } from './sessions.js';
export { addStaffRule } from './staff-rule.js';
export { StepUp } from './step-up.js';
export { Throttle } from './throttle.js';
