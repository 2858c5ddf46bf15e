import type { ReactElement } from 'react';
import { Link } from '@fluentui/react-components';
import { CopyText } from './CopyText';
import { Fold } from './Fold';
import { useStyles } from './styles';
import { fileTexts as texts } from './fileTexts';

interface SaveTextProps {
  readonly label: string;
  /** What the file is called. */
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** A text to be saved as a file; where Word does not allow that to the frame of an add-in, to be copied into one. */
export function SaveText({ label, name, type, text }: SaveTextProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.stack}>
      <Link href={`data:${type};charset=utf-8,${encodeURIComponent(text)}`} download={name}>
        {texts.saveAs(name)}
      </Link>
      <Fold title={texts.orCopy}>{() => <CopyText label={label} text={text} />}</Fold>
    </div>
  );
}
