/** `mutation: text text …`, a mutation to a line; deeper lines go on. */
function read(table: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    table.split(/\n {2}(?=\w)/).flatMap((line) => {
      const [mutation = '', texts = ''] = line.trim().split(/:\s+/);
      return mutation ? [[mutation, texts.split(/\s+/)]] : [];
    }),
  );
}

/**
 * Texts that reach somebody who must not learn a hidden owner: the gate refuses the owner's name in each, at once or
 * when the document leaves. A new text of any mutation is named here or below, or the test of hidden owners fails.
 */
export const gated = read(`
  addProblemRemark: text
  answerProblemInfo: answer
  answerQuestion: answer
  askQuestion: text
  cancelEngagement: note
  cancelRfp: note
  chooseDefiner: noteForOthers
  createUploadTicket: name
  createProblem: title symptom whereWhen magnitude baseline impact tried
  failRfp: note
  grantWaiver: reason
  refuseApplication: note
  rejectMatch: note
  rejectMatches: note
  saveAddendum: content.background content.cancelRule content.collaboration.benefitSharing
    content.collaboration.definer content.collaboration.expert content.collaboration.owner
    content.collaboration.solver content.collaboration.steps content.constraints.reason content.constraints.text
    content.criteria.guidance content.criteria.name content.definerConflict content.deliverables.acceptance
    content.deliverables.form content.deliverables.name content.eligibility.certificates
    content.eligibility.experience content.ip.background content.ip.foreground content.ip.licence
    content.ip.publication content.legal content.milestones.title content.objectives.kpi content.objectives.method
    content.objectives.unit content.proposalContents content.requirements.acceptanceTest content.requirements.text
    content.scopeIn content.scopeOut.reason content.scopeOut.text content.summary ndaText reason title
  saveDefinitionSection: content.background.causes.evidence content.background.causes.text
    content.background.containment content.background.knownArt content.background.tried.approach
    content.background.tried.whyFailed content.constraints.items.reason content.constraints.items.text
    content.evidence.items.description content.evidence.items.name content.measures.items.baseline.method
    content.measures.items.baseline.metric content.measures.items.baseline.unit content.measures.items.target.metric
    content.measures.items.target.tolerance content.measures.items.target.unit content.observation.isIsNot.is
    content.observation.isIsNot.isNot content.observation.magnitude.unit content.observation.symptom
    content.observation.whereWhen.text content.observation.whoDetects content.stakes.impact.environment
    content.stakes.impact.safety content.stakes.need content.stakes.strategyFit content.subject.placeText
    content.subject.processStep content.subject.title
  saveRfpDraft: content.background content.cancelRule content.collaboration.benefitSharing
    content.collaboration.definer content.collaboration.expert content.collaboration.owner
    content.collaboration.solver content.collaboration.steps content.constraints.reason content.constraints.text
    content.criteria.guidance content.criteria.name content.definerConflict content.deliverables.acceptance
    content.deliverables.form content.deliverables.name content.eligibility.certificates
    content.eligibility.experience content.ip.background content.ip.foreground content.ip.licence
    content.ip.publication content.legal content.milestones.title content.objectives.kpi content.objectives.method
    content.objectives.unit content.proposalContents content.requirements.acceptanceTest content.requirements.text
    content.scopeIn content.scopeOut.reason content.scopeOut.text content.summary ndaText title
  saveRfpTranslation: requirements.acceptanceTest requirements.text summary title
  updateProblem: title symptom whereWhen magnitude baseline impact tried
  withdrawWaiver: reason
`);

/** All other texts, by the reason why they need no gate. */
export const kept: Readonly<Record<string, ReturnType<typeof read>>> = {
  'about an organization itself, not about a problem': read(`
  acceptInvitation: token
  addCertificate: issuer number
  addPastProject: abstract client currency keywords technologyCategory title valueAmount
  foundOrganization: about companyType country identifiers.country identifiers.value isicDivisions name phones
    placeText province website
  importOrganizations: rows.capabilities rows.country rows.externalId rows.isicDivisions rows.keywords rows.name
    rows.projects.abstract rows.projects.client rows.projects.externalId rows.projects.technologyCategory
    rows.projects.title rows.province rows.summary rows.website
  inviteMember: email
  refuseCapacity: note
  refuseJoining: note
  renewCapacity: evidence.item evidence.link evidence.statement note
  requestCapacity: evidence.item evidence.link evidence.statement
  claimOrganization: name note
  requestJoining: note
  resubmitCapacity: evidence.item evidence.link evidence.statement note
  revokeCapacity: note
  saveProfile: capabilities.competences capabilities.evidence capabilities.isicDivisions capabilities.keywords
    capabilities.statement capabilities.technologyCategory keywords regions summary
  saveProfileDraft: capabilities.competences capabilities.evidence capabilities.isicDivisions capabilities.keywords
    capabilities.statement capabilities.technologyCategory keywords regions summary
  sendBackCapacity: note openItems.item openItems.note
  updateOrganization: about addIdentifiers.country addIdentifiers.value companyType isicDivisions name phones
    placeText province website
  verifyCapacity: note
  `),
  'read by owner, office and who holds the problem, all of whom know the owner': read(`
  acceptProblem: note
  appealProblem: note
  askProblemInfo: question
  bounceProblem: note
  closeProblemUnsolved: note
  denyProblemAppeal: note
  grantProblemAppeal: note
  markProblemDuplicate: note
  referProblem: note
  rejectProblem: note
  solveProblem: solution
  withdrawProblem: note
  `),
  'reference data and numbers of offices': read(`
  addCompetence: en fa officeFields synonyms.en synonyms.fa synonyms.tr synonyms.zh technologyCategory tr zh
  setHoliday: en fa
  setOfficeContact: contactEmail contactPhone
  setOfficeFields: fields.officeField fields.provinces
  setContactBudget: reason
  setOfficeNumbers: numbers.value
  updateCompetence: en fa officeFields synonyms.en synonyms.fa synonyms.tr synonyms.zh technologyCategory tr zh
  `),
  'stays on record with the office': read(`
  addMatch: note
  approveMatchOverBudget: note
  approveMatches: overBudget.note
  declareConflictOfInterest: note
  reconsiderMatch: note
  waiveDefinerConflict: note
  `),
  'read by owner, definer and office only': read(`
  answerDefinitionComment: text
  approveDefinition: note
  approveRfp: note
  commentOnDefinition: text
  declineSuggestion: note
  dismissFinding: key note
  dismissRfpFinding: key note
  requestAddendumChanges: note
  requestDefinitionChanges: note
  requestRfpChanges: note
  restoreFinding: key
  restoreRfpFinding: key
  sendBackDefinition: note
  suggestWording: field note text
  takeBackAddendum: note
  takeBackRfp: note
  takeDefinitionBack: note
  `),
  'imported problems and RFPs are public': read(`
  appendImportRows: text
  importRfps: rows.externalId rows.keywords rows.officeField rows.organizationExternalId rows.organizationName
    rows.province rows.requirements.competences rows.requirements.text rows.text rows.title
  startImport: header name
  `),
  'a definer writes to office and owner': read(`
  applyForProblem: approach conflictNote feeAmount feeCurrency message
  declareDefinerConflict: note
  declineEngagement: note
  resignEngagement: note
  `),
  "a person's own account, searches and signing in": read(`
  changeEmail: email
  changePassword: newPassword oldPassword
  claimAdministration: name password token
  confirmEmailChange: password token
  confirmPassword: password
  confirmSecondFactor: code
  disablePerson: email reason
  enablePerson: email
  proveSecondFactor: code
  register: email name password timeZone
  requestPasswordReset: email
  requestRegistrationLink: email password
  resetPassword: name password token
  resetSecondFactor: email note
  saveSearch: name officeField province search technologyCategory competence budget.currency budget.from budget.to
  signIn: email password
  undoEmailChange: token
  updateMe: name timeZone
  updateSavedSearch: name officeField province search technologyCategory competence budget.currency budget.from
    budget.to
  verifyEmail: password token
  `),
  'codes, amounts, and the place, which is hidden itself': read(`
  createProblem: budgetMax budgetMin currency isicDivision officeField placeText province
  updateProblem: budgetMax budgetMin currency isicDivision officeField placeText province
  `),
  'a company writes to office and owner': read(`
  declineMatch: note
  saveProposalDraft: content.price.amount content.price.currency content.price.items.amount content.price.items.item
    content.price.terms content.technical.answers.evidence content.technical.answers.text content.technical.approach
    content.technical.ip content.technical.plan content.technical.risks content.technical.team
    content.technical.trlEvidence content.technical.understanding
  selfApply: note
  submitProposal: content.price.amount content.price.currency content.price.items.amount content.price.items.item
    content.price.terms content.technical.answers.evidence content.technical.answers.text content.technical.approach
    content.technical.ip content.technical.plan content.technical.risks content.technical.team
    content.technical.trlEvidence content.technical.understanding secret
  `),
  'read by owner, office and a definer that holds the problem, who know the owner': read(`
  offerEngagement: approach feeAmount feeCurrency message
  reassignEngagement: note
  `),
  'codes and amounts, taken from lists or figures only': read(`
  saveAddendum: content.budget.currency content.budget.max content.budget.min content.eligibility.companyTypes
    content.eligibility.provinces content.requirements.competences
  saveDefinitionSection: content.outcome.budget.currency content.outcome.budget.max content.outcome.budget.min
    content.stakes.impact.amountPerMonth content.stakes.impact.currency content.subject.isicDivision
    content.subject.province content.subject.technologyCategory
  saveRfpDraft: content.budget.currency content.budget.max content.budget.min content.eligibility.companyTypes
    content.eligibility.provinces content.requirements.competences
  `),
};

/** @throws where the table does not name the mutation */
export function textsAtGate(mutation: string): readonly string[] {
  const texts = gated[mutation];
  if (!texts) throw new Error(`${mutation} has no text at the gate`);
  return texts;
}
