import { useCallback, type ReactElement } from 'react';
import { usePane, usePaneState } from '../core/pane';
import { dayOf } from '../release/calendar';
import { Group } from '../ui/Group';
import { LazyView } from '../ui/LazyView';
import { NoModel } from '../ui/NoModel';
import { useStyles } from '../ui/styles';
import { CalendarFile } from './CalendarFile';
import { changesTexts as texts } from './changesTexts';
import { Agree } from './Agree';
import { MoveGoLive } from './MoveGoLive';
import { Next } from './Next';
import { Notice } from './Notice';
import { Paper } from './Paper';
import { PaperPanel } from './PaperPanel';
import { Versions } from './Versions';
import { WhatChanged } from './WhatChanged';

/** What became of the RID since the versions that it keeps, and the papers that follow from that. */
export function ChangesPanel(): ReactElement {
  const { world } = usePane();
  const model = usePaneState((state) => state.model);
  const result = usePaneState((state) => state.result);
  const opened = usePaneState((state) => state.opened);
  const load = useCallback(() => world.app(), [world]);
  const styles = useStyles();
  if (!result) return <NoModel />;
  const { document } = result;
  return (
    <LazyView load={load}>
      {(app) => {
        if (app.isOpenPaper(document)) return <PaperPanel app={app} document={document} />;
        if (!model || !result.usable) return <NoModel />;
        const kept = app.listBaselines(document);
        const goLive = dayOf(model.release.goLive);
        return (
          <div className={styles.stack}>
            <Group title={texts.groups.changed} startsOpen>
              {() => <WhatChanged app={app} document={document} />}
            </Group>
            <Group
              title={texts.groups.versions}
              count={String(kept.length)}
              startsOpen={kept.length === 0 || opened === 'versions'}
            >
              {() => (
                <Versions
                  app={app}
                  kept={kept}
                  offered={app.offeredBaseline(document)}
                  model={model}
                  isAskedFor={opened === 'versions'}
                />
              )}
            </Group>
            {goLive && (
              <Group title={texts.groups.move}>
                {() => <MoveGoLive app={app} document={document} goLive={goLive} today={world.today()} />}
              </Group>
            )}
            <Group title={texts.groups.calendar}>{() => <CalendarFile app={app} model={model} />}</Group>
            <Group title={texts.groups.paper}>
              {() => <Paper app={app} title={app.usualTitle} isFirst={kept.length === 0} today={world.today()} />}
            </Group>
            <Group title={texts.groups.agree}>{() => <Agree app={app} document={document} />}</Group>
            <Group title={texts.groups.notice}>{() => <Notice app={app} goLive={model.release.goLive} />}</Group>
            <Group title={texts.groups.next} startsOpen={opened === 'next'}>
              {() => <Next app={app} document={document} model={model} isAskedFor={opened === 'next'} />}
            </Group>
          </div>
        );
      }}
    </LazyView>
  );
}
