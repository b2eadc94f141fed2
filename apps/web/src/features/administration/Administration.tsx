import { Tabs } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { ComponentType } from 'react';
import { lazily } from '@/shared/ui/lazily';
import { PageHead } from '@/shared/ui/PageHead';
import { Rows } from '@/shared/ui/states';
import { TABS, type Tab, type TabProps } from './search';

// One is open at a time.
const Audit = lazily<TabProps>(async () => (await import('./Audit')).Audit, <Rows />);
const Companies = lazily<TabProps>(async () => (await import('./Companies')).Companies, <Rows />);
const Competences = lazily<TabProps>(async () => (await import('./Competences')).Competences, <Rows />);
const Holidays = lazily<TabProps>(async () => (await import('./Holidays')).Holidays, <Rows />);
const Imports = lazily<TabProps>(async () => (await import('./Imports')).Imports, <Rows />);
const Offices = lazily<TabProps>(async () => (await import('./Offices')).Offices, <Rows />);
const Overview = lazily<TabProps>(async () => (await import('./Overview')).Overview, <Rows />);
const People = lazily<TabProps>(async () => (await import('./People')).People, <Rows />);

const PARTS: Readonly<Record<Tab, { readonly label: ReturnType<typeof msg>; readonly part: ComponentType<TabProps> }>> =
  {
    overview: { label: msg`Overview`, part: Overview },
    people: { label: msg`People`, part: People },
    organizations: { label: msg`Organizations`, part: Companies },
    offices: { label: msg`Offices`, part: Offices },
    words: { label: msg`Competences`, part: Competences },
    holidays: { label: msg`Holidays`, part: Holidays },
    imports: { label: msg`Imports`, part: Imports },
    audit: { label: msg`Record`, part: Audit },
  };

/** What the administrator keeps in order; only the part that is open asks the API. */
export function Administration({ search, onSearch }: TabProps) {
  const { t, i18n } = useLingui();
  const tab = search.tab ?? 'overview';
  const Part = PARTS[tab].part;
  return (
    <>
      <PageHead title={t`Administration`} />
      <Tabs
        value={tab}
        onChange={(next) =>
          onSearch({ tab: (next ?? 'overview') as Tab, q: undefined, only: undefined, id: undefined })
        }
        keepMounted={false}
      >
        <Tabs.List mb="lg" aria-label={t`Parts of the administration`}>
          {TABS.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {i18n._(PARTS[name].label)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab}>
          <Part key={tab} search={search} onSearch={onSearch} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
