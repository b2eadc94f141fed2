import { Anchor, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { FilesOfCapacityDocument } from '@/generated/graphql';
import { queryOf } from '../api/query';
import { FileList } from '../files/FileList';
import { StepHistory } from '../steps/StepHistory';
import { Panel } from '../ui/Panel';
import { useLocale } from '../ui/use-locale';
import { checklistOf, type Asked } from './capacity';
import classes from './Record.module.css';

/** The checklist, each item with what was stated for it and what was found missing. */
export function CapacityEvidence({ asked: { id, kind, evidence, openItems } }: { asked: Asked }) {
  const { t } = useLingui();
  const locale = useLocale();
  const isShown = (evidence ?? []).some(({ fileIds }) => fileIds?.length);
  const query = useQuery({ ...queryOf(FilesOfCapacityDocument, { id }), enabled: isShown });
  const files = query.data?.capacity?.files ?? [];
  const items = useQuery(checklistOf(kind)).data?.capacityChecklist ?? [];
  return (
    <Panel title={t`What is asked, and what was stated`}>
      {items.map(({ item, labels, required }) => {
        const stated = (evidence ?? []).filter((entry) => entry.item === item);
        return (
          <div key={item} className={classes.item}>
            <Text fw={600}>
              {labels[locale]}
              {required ? null : (
                <Text component="span" size="sm" c="dimmed" fw={400}>
                  {' '}
                  <Trans>(if there is any)</Trans>
                </Text>
              )}
            </Text>
            {stated.map(({ statement, link, fileIds }) => (
              <div key={`${statement}${link ?? ''}`}>
                <Text dir="auto">{statement}</Text>
                {link ? (
                  <Anchor href={link} target="_blank" rel="noreferrer noopener" size="sm" dir="ltr">
                    {link}
                  </Anchor>
                ) : null}
                {fileIds?.length ? <FileList files={files.filter((file) => fileIds.includes(file.id))} /> : null}
              </div>
            ))}
            {stated.length ? null : (
              <Text size="sm" c={required ? 'var(--app-bad)' : 'dimmed'}>
                <Trans>Nothing was stated</Trans>
              </Text>
            )}
            {(openItems ?? [])
              .filter((open) => open.item === item)
              .map(({ note }) => (
                <div key={note} className={classes.missing}>
                  <bdi>{note}</bdi>
                </div>
              ))}
          </div>
        );
      })}
    </Panel>
  );
}

/** Each step of a capacity, with the reason and the note that were given. */
export function CapacitySteps({ asked: { steps } }: { asked: Asked }) {
  const { t } = useLingui();
  if (!steps?.length) return null;
  return (
    <Panel title={t`What happened so far`}>
      <StepHistory of="capacity" steps={steps} />
    </Panel>
  );
}
