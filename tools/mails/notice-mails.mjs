import { built } from './built.mjs';
import { ID, READERS, STANDINGS, VALUES, waitedBehind } from './samples.mjs';

/** A mail of every kind of notice, and digests, by the code that sends them. */
export async function noticeMails(config) {
  await built('apps/api/src/features.ts');
  const { noticeTable } = await built('libs/notices/src/notice-table.ts');
  const { NoticeLetters } = await built('libs/notices/src/notice-letter.ts');
  const { UnsubscribeLinks } = await built('libs/notices/src/unsubscribe/unsubscribe-links.ts');
  const { waitedStep } = await built('libs/platform/src/index.ts');
  const letters = new NoticeLetters(config, new UnsubscribeLinks(config));
  const rows = noticeTable();
  const told = ({ kind, object, rule }, place) => ({
    id: `${ID.slice(0, -3)}${String(100 + place)}`,
    recipientId: ID,
    kind,
    objectType: object,
    objectId: ID,
    params: Object.fromEntries(Object.entries(VALUES).filter(([name]) => asks(rule.words, name))),
  });
  const standing = ({ kind, object, why }) => {
    const waited = why === 'youMustAct' ? waitedBehind(kind, object) : null;
    return { ...STANDINGS[object], ...(waited ? { step: waitedStep(...waited) } : { until: null }) };
  };
  const mails = [];
  for (const reader of READERS) {
    for (const row of rows)
      mails.push({ name: row.kind, mail: letters.one(told(row, rows.indexOf(row)), standing(row), reader) });
    for (const [name, some] of [
      ['DigestOfOne', rows.filter(({ kind }) => kind === 'RfpOpened')],
      ['Digest', rows.filter((_, place) => place % 4 === 0)],
    ]) {
      const notices = some.map((row) => told(row, rows.indexOf(row)));
      const standings = new Map(notices.map(({ id }, place) => [id, standing(some[place])]));
      const day = { id: ID, day: '2026-12-20', personId: ID, notices };
      mails.push({ name, mail: letters.digest(day, standings, reader) });
    }
  }
  return mails;
}

const asks = ({ fa }, name) => new RegExp(`\\{${name}\\b`).test(fa.subject + fa.body);
