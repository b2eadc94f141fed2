import { Tabs } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { DefinitionSectionKey } from '@/generated/graphql';
import type { Forms } from '@/shared/form/form';
import { useFormat } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';
import { Comments } from './Comments';
import { History } from './History';
import { OwnersWords } from './OwnersWords';
import { Suggestions } from './Suggestions';
import type { Definition } from './sections';

interface Props {
  readonly definition: Definition;
  readonly section: DefinitionSectionKey;
  readonly forms: Forms;
}

/** Beside a section: what it came from, and what is said about it; what is being written there stays. */
export function Aside(props: Props) {
  const format = useFormat();
  const { comments, suggestions } = props.definition;
  const said = comments.nodes.filter((one) => one.section === props.section && !one.resolvedAt).length;
  const open = suggestions.nodes.filter((one) => one.section === props.section && one.state === 'open').length;
  const figure = (count: number): string => (count ? ` (${format.number(count)})` : '');
  return (
    <Panel p="md">
      <Tabs defaultValue={open ? 'suggestions' : said ? 'comments' : 'owner'} key={props.section} keepMounted={false}>
        <Tabs.List mb="sm">
          <Tabs.Tab value="owner" px={7} fz="sm">
            <Trans>Owner’s words</Trans>
          </Tabs.Tab>
          <Tabs.Tab value="comments" px={7} fz="sm">
            <Trans>Comments</Trans>
            {figure(said)}
          </Tabs.Tab>
          <Tabs.Tab value="suggestions" px={7} fz="sm">
            <Trans>Suggestions</Trans>
            {figure(open)}
          </Tabs.Tab>
          <Tabs.Tab value="history" px={7} fz="sm">
            <Trans>History</Trans>
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="owner">
          <OwnersWords definition={props.definition} />
        </Tabs.Panel>
        <Tabs.Panel value="comments" keepMounted>
          <Comments {...props} />
        </Tabs.Panel>
        <Tabs.Panel value="suggestions" keepMounted>
          <Suggestions {...props} />
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <History {...props} />
        </Tabs.Panel>
      </Tabs>
    </Panel>
  );
}
