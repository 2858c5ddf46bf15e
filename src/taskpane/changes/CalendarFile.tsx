import { useMemo, type ReactElement } from 'react';
import type { Rid } from '../../model/rid';
import { usePane } from '../core/pane';
import type { App } from '../core/world';
import { SaveText } from '../ui/SaveText';
import { useStyles } from '../ui/styles';
import { changesTexts } from './changesTexts';

const { calendar: texts } = changesTexts;

interface CalendarFileProps {
  readonly app: Pick<App, 'calendarFile'>;
  readonly model: Rid;
}

/** The timetable as a file for everybody’s calendar. */
export function CalendarFile({ app, model: { release, timetable } }: CalendarFileProps): ReactElement {
  const { world } = usePane();
  const styles = useStyles();
  const text = useMemo(
    () => app.calendarFile({ release: release.name, timetable }, world.today()),
    [app, release.name, timetable, world],
  );
  const days = text.split('BEGIN:VEVENT').length - 1;
  return (
    <>
      <p className={styles.small}>{texts.intro(days, timetable.length)}</p>
      {days > 0 && (
        <SaveText
          label={texts.label}
          name={`${release.name === '' ? texts.unnamed : release.name}.ics`}
          type="text/calendar"
          text={text}
        />
      )}
    </>
  );
}
