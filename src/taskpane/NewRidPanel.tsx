import { useCallback, type ReactElement } from 'react';
import type { CheckResult } from '../app';
import type { Rid } from '../model/rid';
import { LazyView } from './LazyView';
import { loadNewRid } from './lazyViews';
import type { PaneServices } from './services';
import { texts } from './texts';

interface NewRidPanelProps {
  /** Whether the RID is to be written here, or drafted as the one after the RID that is open. */
  readonly kind: 'new' | 'next';
  readonly model: Rid | null;
  readonly document: CheckResult['document'] | null;
  readonly busy: boolean;
  readonly services: Pick<PaneServices, 'drafting' | 'calendar'>;
  readonly onWrite: (model: Rid) => unknown;
  readonly onClose: () => void;
  readonly onSay: (announcement: string) => void;
}

/** Where a RID is started: in this document, or for the next release. */
export function NewRidPanel(props: NewRidPanelProps): ReactElement {
  const { kind, model, document, busy, services, onWrite, onClose, onSay } = props;
  const { drafting: loadDrafting, calendar: loadCalendar } = services;
  const load = useCallback(
    () =>
      Promise.all([loadNewRid(), loadDrafting(), loadCalendar()]).then(([views, drafting, calendar]) => ({
        ...views,
        drafting,
        calendar,
      })),
    [loadDrafting, loadCalendar],
  );
  if (kind === 'next' && !model) return <p className="working">{texts.noModel}</p>;
  return (
    <LazyView load={load}>
      {({ NewRidView, NextReleaseView, drafting, calendar }) =>
        kind === 'next' && model ? (
          <NextReleaseView last={model} document={document} drafting={drafting} calendar={calendar} onClose={onClose} />
        ) : (
          <NewRidView
            drafting={drafting}
            calendar={calendar}
            busy={busy}
            onWrite={onWrite}
            onCancel={onClose}
            onSay={onSay}
          />
        )
      }
    </LazyView>
  );
}
