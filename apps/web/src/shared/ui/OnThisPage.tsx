import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState, type MouseEvent, type RefObject } from 'react';
import classes from './OnThisPage.module.css';

/** From how many sections on a page is long. */
const LONG = 4;

/**
 * The sections of a long page, to go to. Read from what the page shows, so that it names nothing that is not there;
 * parts that come late are added as they come.
 */
export function OnThisPage({ of, isFolded = false }: { of: RefObject<HTMLElement | null>; isFolded?: boolean }) {
  const { t } = useLingui();
  const [headings, setHeadings] = useState<readonly HTMLHeadingElement[]>([]);
  useEffect(() => {
    const page = of.current;
    if (!page) return;
    const read = (): void =>
      setHeadings((known) => {
        const found = [...page.querySelectorAll<HTMLHeadingElement>('section > h2')];
        return found.length === known.length && found.every((each, at) => each === known[at]) ? known : found;
      });
    read();
    const watch = new MutationObserver(read);
    watch.observe(page, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [of]);
  if (headings.length < LONG) return null;
  const go = (event: MouseEvent, heading: HTMLHeadingElement): void => {
    event.preventDefault();
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
  };
  const list = (
    <ul className={classes.list}>
      {headings.map((heading, at) => (
        <li key={at}>
          <a href={`#${at + 1}`} onClick={(event) => go(event, heading)}>
            {heading.textContent}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <nav aria-label={t`On this page`} className={`no-print ${isFolded ? classes.folded : classes.beside}`}>
      {isFolded ? (
        <details>
          <summary>
            <Trans>On this page</Trans>
          </summary>
          {list}
        </details>
      ) : (
        <>
          <Text size="sm" fw={650} mb={6}>
            <Trans>On this page</Trans>
          </Text>
          {list}
        </>
      )}
    </nav>
  );
}
