/** Decided by the tables of lifecycles alone, which need no server: many mutants in one run. */
export const isOfTables = ({ file, what }) =>
  /\.(workflow|acts)\.ts$|\/recusal\.ts$/.test(file) && !what.startsWith('sql');

/** Decided by the table of whom each event tells, many mutants in one run on one database. */
export const isOfTold = ({ file }) => /\.(notices|recipients|parties)\.ts$/.test(file);

/** Which kinds of objects a file of rules decides on; of what all ask, all. */
export function kindsOf({ file }) {
  const name = /([\w-]+)\.(?:workflow|acts)\.ts$/.exec(file)?.[1];
  const kinds = { joining: ['joiningRequest'], version: ['definition'], remark: ['comment', 'suggestion'] };
  return name ? (kinds[name] ?? [name]) : null;
}

/**
 * The specs that should notice a mutant of a file, likeliest first; of several patterns the first holds.
 *
 * @type {[RegExp, string[]][]}
 */
const SPECS = [
  [
    /\.parties\.ts$/,
    ['schema/parties-by-hand.spec', 'schema/parties.spec', 'schema/access.spec', 'worker/access-with-capacity'],
  ],
  [
    /rfps\/.*policy/,
    [
      'schema/access.spec',
      'api/rfps-visibility',
      'api/recusal',
      'api/rfps-waivers',
      'api/rfps-nda',
      'worker/access-with-capacity',
    ],
  ],
  [
    /problems\/.*policy/,
    ['schema/access.spec', 'api/problems-visibility', 'api/problems-hidden', 'api/problems', 'api/problems-side-steps'],
  ],
  [/matching\/.*policy/, ['api/recusal', 'api/match-review', 'schema/access.spec']],
  [/files\/.*policy/, ['api/files-evidence', 'api/files']],
  [/proposals\/.*policy/, ['api/proposals-secrecy', 'worker/proposals-deadline']],
  [/recusal/, ['api/match-conflicts', 'api/recusal', 'api/recusal-own-office']],
  [/platform\/.*lifecycle/, ['api/definitions-together', 'queue/side-by-side', 'api/problems', 'api/unknown-alike']],
  [
    /problems\/.*(notices|recipients)/,
    ['worker/notices-order', 'api/problems-side-steps', 'worker/waiting', 'api/notices'],
  ],
  [/definitions\/.*(notices|recipients)/, ['api/told-engagements', 'worker/notices-done', 'api/definitions']],
  [/matching\/.*notices/, ['api/match-undo-reject', 'api/match-clocks', 'api/match-applying', 'worker/matching']],
  [
    /proposals\/.*notices/,
    ['api/proposals-reminders', 'api/match-marked', 'api/proposals-unverified', 'worker/proposals-deadline'],
  ],
  [/rfps\/.*following/, ['api/rfp-page', 'api/rfps-addenda', 'worker/rfp-clocks']],
  [
    /rfps\/.*notices/,
    ['api/rfps-addenda', 'api/rfps-search', 'worker/rfp-clocks', 'worker/notices-order', 'api/rfps-questions'],
  ],
  [
    /organizations\/.*notices/,
    ['api/told-members', 'api/joining', 'worker/notices-powers', 'api/organizations-certificates'],
  ],
  [/insights\/.*notices/, ['worker/waiting']],
  [/notices\/.*notices/, ['api/accounts-second-factor', 'worker/notices-mail']],
];

/** What is made once, as a file loads, is asked of the table of who is told only in a process of its own. */
const TOLD = 'worker/told-by-table';

export function specsOf({ file }) {
  const found = SPECS.find(([pattern]) => pattern.test(file))?.[1];
  if (!found) throw new Error(`No spec is named for ${file} in tools/mutants/specs.mjs.`);
  return (isOfTold({ file }) ? [TOLD, ...found] : found).map(
    (name) => `test/${name}${/\.spec$/.test(name) ? '' : '.e2e-spec'}`,
  );
}
