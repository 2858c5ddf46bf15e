import { useState, type ReactElement } from 'react';
import { Field, makeStyles } from '@fluentui/react-components';
import { fileTexts as texts } from './fileTexts';

interface FileFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly refusal: string | null;
  /** What its name ends in; a JSON file without. */
  readonly accept?: string;
  readonly onFile: (file: File) => void;
}

/** More than any RID, template or list has: reading it would keep the pane busy for nothing. */
const largestFile = 100 * 1024 * 1024;

// As high as a finger needs it to be.
const useStyles = makeStyles({ file: { minHeight: '24px' } });

/** Chooses a file. Fluent has no such field: the system's own stands in Fluent's frame. */
export function FileField({
  label,
  hint,
  refusal,
  accept = '.json,application/json',
  onFile,
}: FileFieldProps): ReactElement {
  const [tooLarge, setTooLarge] = useState<string | null>(null);
  const said = tooLarge ?? refusal;
  const styles = useStyles();
  return (
    <Field
      size="small"
      label={label}
      {...(hint !== undefined && { hint })}
      {...(said !== null && { validationState: 'error', validationMessage: said })}
    >
      {(shared) => (
        <input
          {...shared}
          className={styles.file}
          type="file"
          accept={accept}
          onChange={({ target }) => {
            const file = target.files?.[0];
            const isTooLarge = (file?.size ?? 0) > largestFile;
            setTooLarge(isTooLarge ? texts.tooLarge(file?.name ?? '') : null);
            if (file && !isTooLarge) onFile(file);
            // The same file can be chosen again once it has been put right.
            target.value = '';
          }}
        />
      )}
    </Field>
  );
}
