import { memo, type KeyboardEvent, type ReactElement, type RefObject } from 'react';
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  CounterBadge,
  makeStyles,
} from '@fluentui/react-components';
import { fixAll } from '../actions/problem';
import { isBusy, usePane, usePaneState } from '../core/pane';
import { loadIgnoreForm } from '../lazyViews';
import { Button } from '../ui/Button';
import { LazyView } from '../ui/LazyView';
import { useStyles as useTextStyles } from '../ui/styles';
import { uiTexts } from '../ui/uiTexts';
import { checkTexts as texts } from './checkTexts';
import type { ProblemActions } from './OpenProblem';
import { ProblemRow } from './ProblemRow';
import { isOpen, type ProblemGroup } from './problems';
import { useLook } from './useLook';

interface GroupsProps {
  readonly groups: readonly ProblemGroup[];
  /** How many problems are listed in all. */
  readonly count: number;
  readonly list: RefObject<HTMLDivElement>;
  readonly actions: ProblemActions;
}

/** The buttons that go to the problems, in order. */
export const placesIn = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-place]') ?? []),
];

const useStyles = makeStyles({
  title: { flexGrow: 1, overflowWrap: 'anywhere' },
  header: { display: 'flex', alignItems: 'center', gap: '8px', width: '100%' },
  panel: { margin: 0 },
  acts: { padding: '0 0 4px 12px' },
});

/** The problems in their groups. Tab goes through everything, the arrows from problem to problem. */
export function Groups({ groups, count, list, actions }: GroupsProps): ReactElement {
  const looking = usePaneState((state) => state.looking);
  const titles = usePaneState((state) => state.titles);
  const look = useLook();
  const styles = useStyles();
  const { opened, groupBy, at } = looking;
  const openItems = groups.filter(({ name }) => isOpen(looking, name, count)).map(({ name }) => name);
  return (
    <div ref={list} onKeyDown={onKeyDown}>
      <Accordion
        multiple
        collapsible
        openItems={openItems}
        onToggle={(_, { value }) => {
          const name = String(value);
          look({ opened: { ...opened, [name]: !openItems.includes(name) } });
        }}
      >
        {groups.map((group) => {
          const title = groupBy === 'rule' ? (titles[group.name] ?? group.name) : group.name;
          return (
            <AccordionItem key={group.name} value={group.name} role="region" aria-label={title}>
              <AccordionHeader as="h3" size="small">
                <span className={styles.header}>
                  <span className={styles.title}>{title}</span>
                  <CounterBadge
                    size="small"
                    appearance="filled"
                    color={group.severity === 'error' ? 'danger' : 'informative'}
                    count={group.problems.length}
                    overflowCount={999}
                  />
                </span>
              </AccordionHeader>
              <AccordionPanel className={styles.panel} collapseMotion={null}>
                {openItems.includes(group.name) && (
                  <Group group={group} title={title} at={at?.key ?? null} actions={actions} />
                )}
              </AccordionPanel>
            </AccordionItem>
          );
        })}
      </Accordion>
    </div>
  );
}

interface GroupProps {
  readonly group: ProblemGroup;
  readonly title: string;
  /** The key of the problem that the author is at. */
  readonly at: string | null;
  readonly actions: ProblemActions;
}

const Group = memo(function Group({ group, title, at, actions }: GroupProps): ReactElement {
  const text = useTextStyles();
  return (
    <>
      {group.problems.length > 1 && <GroupActions group={group} title={title} actions={actions} />}
      <ul className={text.list}>
        {group.problems.map((problem) => (
          <ProblemRow key={problem.key} problem={problem} current={problem.key === at} actions={actions} />
        ))}
      </ul>
    </>
  );
});

/** What can be done with all problems of a group at once. */
function GroupActions({ group, title, actions }: Omit<GroupProps, 'at'>): ReactElement {
  const pane = usePane();
  const busy = usePaneState(isBusy);
  const asking = usePaneState((state) => state.looking.asking);
  const look = useLook();
  const styles = useStyles();
  const text = useTextStyles();
  const { name, problems } = group;
  const key = `group ${name}`;
  const isIgnoring = asking?.about === key;
  const fixable = problems.filter(({ diagnostic: { fix } }) => fix?.safe).map(({ diagnostic }) => diagnostic);
  const rules = new Set(problems.map(({ diagnostic }) => diagnostic.rule));
  return (
    <div className={styles.acts}>
      <div className={text.row}>
        {fixable.length > 0 && (
          <Button
            busy={busy}
            aria-label={uiTexts.buttonOf(texts.fixGroup(fixable.length), title)}
            onClick={() =>
              void fixAll(pane, ({ rule, place }) => rules.has(rule) && (rules.size === 1 || place.section === name))
            }
          >
            {texts.fixGroup(fixable.length)}
          </Button>
        )}
        <Button
          appearance="subtle"
          aria-expanded={isIgnoring}
          aria-label={uiTexts.buttonOf(texts.ignoring.openGroup(problems.length), title)}
          onClick={() => {
            look({ asking: isIgnoring ? null : { what: 'ignore', about: key } });
          }}
        >
          {texts.ignoring.openGroup(problems.length)}
        </Button>
      </div>
      {isIgnoring && (
        <LazyView load={loadIgnoreForm}>
          {({ IgnoreForm }) => (
            <IgnoreForm
              about={key}
              count={problems.length}
              rule={rules.size === 1 ? title : null}
              submit={texts.ignoring.ignore}
              onIgnore={(request) => {
                actions.ignore(problems, request);
              }}
              onCancel={() => {
                look({ asking: null });
              }}
            />
          )}
        </LazyView>
      )}
    </div>
  );
}

function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  // In a field they move the cursor and choose options.
  if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
  const buttons = placesIn(event.currentTarget);
  const here = buttons.findIndex((button) => button.closest('li')?.contains(event.target as Node));
  const target = targetOf(event.key, here, buttons.length);
  if (here < 0 || target === null) return;
  event.preventDefault();
  buttons[target]?.focus();
}

function targetOf(key: string, here: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(here + 1, count - 1);
    case 'ArrowUp':
      return Math.max(here - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
