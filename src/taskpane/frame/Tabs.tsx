import { useId, type ReactElement, type ReactNode } from 'react';
import { CounterBadge, makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../core/pane';
import { views, type PaneState, type View } from '../core/state';
import { useStyles as useTextStyles } from '../ui/styles';
import { frameTexts as texts } from './frameTexts';

export interface ViewIds {
  readonly tab: (view: View) => string;
  readonly panel: string;
}

export function useViewIds(): ViewIds {
  const id = useId();
  return { tab: (view) => `${id}${view}`, panel: `${id}panel` };
}

const useStyles = makeStyles({
  // The top right 40 × 40 px belong to Word. What does not fit, as when it is enlarged, goes into a second line.
  tabs: {
    minHeight: '40px',
    flexWrap: 'wrap',
    paddingRight: '36px',
    '@media (max-width: 360px)': { justifyContent: 'space-between' },
    '@media (max-width: 328px)': { paddingRight: '26px' },
  },
  tab: { paddingLeft: '6px', paddingRight: '6px' },
  // Five of them beside each other, in the narrowest pane too: with the room that is kept for when one is chosen, and bold.
  narrow: {
    // Apart from the narrowest: which of two that hold at once wins is not for their order here to say.
    '@media (min-width: 361px) and (max-width: 400px)': {
      paddingLeft: '4px',
      paddingRight: '4px',
      '& [class*=fui-Tab__content]': { fontSize: tokens.fontSizeBase200 },
    },
  },
  // There the line below a tab says alone that it is chosen: bold letters, and the room for them, do not fit.
  narrowest: {
    '@media (max-width: 360px)': {
      paddingLeft: '1px',
      paddingRight: '1px',
      '& [class*=fui-Tab__content]': { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
    },
  },
  badge: { marginLeft: '4px', '@media (max-width: 360px)': { marginLeft: '1px' } },
});

/** What waits in a view for its author: errors, and tables that are not up to date. */
function waiting({ result }: PaneState, view: View): number {
  if (view === 'check') return result?.diagnostics.filter(({ severity }) => severity === 'error').length ?? 0;
  if (view !== 'tables') return 0;
  const outdated = ({ state, hasRows }: NonNullable<typeof result>['tables'][number]): boolean =>
    state === 'missing' ? hasRows : state !== 'up to date';
  return result ? result.tables.filter(outdated).length + result.words.length : 0;
}

export function Tabs({ ids }: { readonly ids: ViewIds }): ReactElement {
  const { store } = usePane();
  const view = usePaneState((state) => state.view);
  const styles = useStyles();
  return (
    <TabList
      size="small"
      className={styles.tabs}
      aria-label={texts.viewsLabel}
      selectedValue={view}
      onTabSelect={(_, { value }) => {
        const chosen = views.find((one) => one === value);
        if (chosen) store.set({ view: chosen });
      }}
    >
      {views.map((one) => (
        <Tab
          key={one}
          value={one}
          id={ids.tab(one)}
          className={mergeClasses(styles.tab, styles.narrow, styles.narrowest)}
          aria-controls={one === view ? ids.panel : undefined}
        >
          {texts.views[one]}
          <Waiting view={one} />
        </Tab>
      ))}
    </TabList>
  );
}

function Waiting({ view }: { readonly view: View }): ReactElement | null {
  const count = usePaneState((state) => waiting(state, view));
  const styles = useStyles();
  const text = useTextStyles();
  if (count === 0) return null;
  return (
    <>
      <CounterBadge
        aria-hidden
        className={styles.badge}
        size="small"
        color={view === 'check' ? 'danger' : 'informative'}
        count={count}
        overflowCount={99}
      />
      <span className={text.unseen}>, {texts.waiting(view, count)}</span>
    </>
  );
}

interface PanelProps {
  readonly ids: ViewIds;
  readonly children: ReactNode;
}

export function Panel({ ids, children }: PanelProps): ReactElement {
  const view = usePaneState((state) => state.view);
  return (
    <div role="tabpanel" id={ids.panel} aria-labelledby={ids.tab(view)}>
      {children}
    </div>
  );
}
