/**
 * Mutants that survive, by their ids or the beginnings of these, each with the reason why no spec can notice it or none
 * need.
 */
export const REASONS = {
  'rfps/rfp.workflow authorOf: condition -definerId': 'nobody acts for an organization that is none, so it asks twice',
  'problems/problem.recipients toWriter: condition -owner': 'every problem has an owner; the compiler asks',
  'problems/problem.recipients toWriter: condition -recipientIds': 'a notice to nobody is stored for nobody',
  'definitions/engagement-ends.notices toApplicant: condition -!row':
    'every engagement has a problem; the compiler asks',
  "rfps/rfp.parties rfpParties.access: sql and -$t.state = 'cancelled'":
    'only a cancelled RFP has a time of cancelling; asked first, so that none is looked for',
};
