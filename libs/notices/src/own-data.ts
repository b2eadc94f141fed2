import { addOwnData } from '@peyvand/accounts';

addOwnData(
  {
    name: 'notices',
    rows: `select kind, object_type as "objectType", object_id as "objectId", happened_at as "happenedAt",
        read_at as "readAt" from notice where recipient_id = $1 order by happened_at`,
  },
  {
    name: 'noticePreferences',
    rows: 'select kind, mail, set_at as "setAt" from notice_preference where person_id = $1 order by kind',
    forget: 'delete from notice_preference where person_id = $1',
  },
  {
    name: 'refusedAddresses',
    rows: 'select email, refused_at as "refusedAt" from refused_address where person_id = $1',
    forget: 'delete from refused_address where person_id = $1',
  },
);
