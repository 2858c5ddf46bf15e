import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { Rid } from '../../model/rid';
import { Action } from './buttons';
import type { PickLists } from '../../app';
import { Button } from '../ui/Button';
import { useStyles as useTextStyles } from '../ui/styles';
import type { Calendar } from './calendar';
import { Costs } from './Costs';
import { Criteria } from './Criteria';
import { EditingContext, noPicks } from './editing';
import { General } from './General';
import { Glossary } from './Glossary';
import { Group } from '../ui/Group';
import { History } from './History';
import { Impacts } from './Impacts';
import { releaseTexts } from './releaseTexts';
import { Scope } from './Scope';
import { Timetable } from './Timetable';
import { dateShown } from './typed';

export type { Calendar } from './calendar';

export interface ReleaseViewProps {
  readonly model: Rid;
  /** Other work is under way: nothing is handed on until it is over. */
  readonly busy: boolean;
  readonly calendar: Calendar;
  readonly picks?: PickLists;
  /** How many tables do not show the model. */
  readonly outdated?: number;
  readonly onPreview?: () => void;
  readonly onRefresh?: () => void;
  /** A finished edit of the author's: the whole new model and what was done, for the undo list and the announcement. */
  readonly onChange: (model: Rid, what: string) => void;
  /** What would be undone and done again; null when nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

const useStyles = makeStyles({
  // What can be undone, and what comes next, stays in sight.
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: '8px 0',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  undo: { minWidth: 0, maxWidth: '75%', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** The data model as forms. It holds no copy of the model: each finished edit is handed on at once. */
export function ReleaseView(props: ReleaseViewProps): ReactElement {
  const { model, busy, calendar, picks = noPicks, outdated = 0, onPreview, onRefresh } = props;
  const { onChange, undo, redo, onUndo, onRedo } = props;
  const styles = useStyles();
  const text = useTextStyles();
  const { groups, counts } = releaseTexts;
  const { operational, testing, security } = model.criteria;
  const handedOn = useRef(false);
  useEffect(() => {
    handedOn.current = false;
  });
  const change = (next: Rid, what: string): void => {
    if (next === model) return;
    handedOn.current = true;
    onChange(next, what);
  };
  const isCurrent = (): boolean => !handedOn.current;
  const onKeyDown = (event: KeyboardEvent): void => {
    const key = event.key.toLowerCase();
    // In a text, the keys undo what is being typed.
    if (busy || event.altKey || !(event.ctrlKey || event.metaKey) || isText(event.target)) return;
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!isRedo && key !== 'z') return;
    event.preventDefault();
    if (isRedo && redo !== null) onRedo();
    if (!isRedo && undo !== null) onUndo();
  };
  return (
    <EditingContext.Provider value={{ model, busy, calendar, picks, change, isCurrent }}>
      <div className={text.stack} onKeyDown={onKeyDown}>
        <p className={text.small}>{releaseTexts.intro}</p>
        <Group title={groups.release} count={dateShown(model.release.goLive ?? '')} startsOpen>
          {() => <General />}
        </Group>
        <Group title={groups.scope} count={counts.modifications(model.modifications.length)}>
          {() => <Scope />}
        </Group>
        <Group title={groups.impacts} count={counts.documents(model.documents.length)}>
          {() => <Impacts />}
        </Group>
        <Group title={groups.timetable} count={counts.events(model.timetable.length)}>
          {() => <Timetable />}
        </Group>
        <Group title={groups.costs}>{() => <Costs />}</Group>
        <Group title={groups.criteria} count={counts.criteria(operational.length + testing.length + security.length)}>
          {() => <Criteria />}
        </Group>
        <Group title={groups.history} count={counts.versions(model.history.length)}>
          {() => <History />}
        </Group>
        <Group title={groups.glossary} count={counts.acronyms(model.glossary.length)}>
          {() => <Glossary />}
        </Group>
        <div role="group" aria-label={releaseTexts.history} className={styles.bar}>
          {outdated > 0 && (
            <div className={text.row}>
              <span className={text.small}>{releaseTexts.outdated(outdated)}</span>
              <Button onClick={onPreview}>{releaseTexts.preview}</Button>
              <Button appearance="primary" busy={busy} onClick={onRefresh}>
                {releaseTexts.refresh}
              </Button>
            </div>
          )}
          <div className={text.row}>
            <Action
              className={styles.undo}
              name={undo === null ? releaseTexts.undo : releaseTexts.undoThis(undo)}
              idle={undo === null}
              onAct={onUndo}
            >
              {undo === null ? releaseTexts.undo : releaseTexts.undoThis(undo)}
            </Action>
            <Action
              name={redo === null ? releaseTexts.redo : releaseTexts.redoThis(redo)}
              idle={redo === null}
              onAct={onRedo}
            >
              {releaseTexts.redo}
            </Action>
          </div>
        </div>
      </div>
    </EditingContext.Provider>
  );
}

function isText(target: EventTarget): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
}
