import { useState, type ReactElement } from 'react';
import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Conflict, Decision, RegionStatus } from '../../app';
import { Button } from '../ui/Button';
import { useKept } from '../ui/kept';
import { onEscape } from '../ui/onEscape';
import { useStyles as useTextStyles } from '../ui/styles';
import { uiTexts } from '../ui/uiTexts';
import { headOf } from './columns';
import { tablesTexts as texts } from './tablesTexts';

interface ConflictsProps {
  readonly region: Pick<RegionStatus, 'caption' | 'columns' | 'conflicts'>;
  readonly busy: boolean;
  readonly onDecide: (decision: Decision) => Promise<void>;
}

const useStyles = makeStyles({
  sides: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  side: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
});

const sides = ['document', 'model'] as const;

/** Where the document and the data model say different things: both, and the choice beneath each. */
export function Conflicts({ region, busy, onDecide }: ConflictsProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <>
      <p className={text.small}>{texts.conflictIntro}</p>
      <ul className={`${text.list} ${text.stack}`} data-conflicts>
        {region.conflicts.map((conflict) => {
          const place = placeOf(conflict, region);
          return (
            <li key={place}>
              <div role="group" aria-label={place} className={text.close}>
                <p className={text.small}>
                  <b>{place}</b>
                </p>
                <div className={styles.sides}>
                  {sides.map((take) => (
                    <div key={take} className={styles.side}>
                      <span className={text.small}>{take === 'document' ? texts.inDocument : texts.inModel}</span>
                      <span className={text.text}>{valueOf(conflict, take)}</span>
                      <Button
                        busy={busy}
                        onClick={() => void onDecide({ row: conflict.row, column: conflict.column, take })}
                      >
                        {take === 'document' ? texts.keepDocument : texts.takeModel}
                      </Button>
                    </div>
                  ))}
                </div>
                {conflict.row !== null && conflict.column !== null && (
                  <OtherValue
                    place={place}
                    busy={busy}
                    onWrite={(write) => void onDecide({ row: conflict.row, column: conflict.column, write })}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface OtherValueProps {
  readonly place: string;
  readonly busy: boolean;
  readonly onWrite: (value: string) => void;
}

/** The third choice, where neither side is right. What was begun is there when it opens again. */
function OtherValue({ place, busy, onWrite }: OtherValueProps): ReactElement {
  const [typed, setTyped] = useKept<string | null>(`other value ${place}`, null);
  const [open, setOpen] = useState(typed !== null);
  const text = useTextStyles();
  const close = (): void => {
    setOpen(false);
  };
  if (!open)
    return (
      <div>
        <Button
          appearance="subtle"
          aria-label={uiTexts.buttonOf(texts.another, place)}
          onClick={() => {
            setOpen(true);
          }}
        >
          {texts.another}
        </Button>
      </div>
    );
  return (
    <form
      className={text.close}
      aria-label={uiTexts.buttonOf(texts.another, place)}
      onKeyDown={onEscape(close)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onWrite((typed ?? '').trim());
      }}
    >
      <Field size="small" label={texts.otherValue} hint={texts.otherValueHint}>
        <Input
          size="small"
          autoFocus
          autoComplete="off"
          value={typed ?? ''}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <div className={text.row}>
        <Button type="submit" busy={busy}>
          {texts.writeOther}
        </Button>
        <Button appearance="subtle" onClick={close}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}

/** The row and the column by name; what sentences state has neither. */
function placeOf({ row, column }: Conflict, { caption, columns }: ConflictsProps['region']): string {
  return row === caption ? caption : texts.conflictPlace(row, column && headOf(columns, column));
}

function valueOf(conflict: Conflict, side: (typeof sides)[number]): string {
  const value = conflict[side];
  return value === null ? texts.missing : texts.cell(value);
}
