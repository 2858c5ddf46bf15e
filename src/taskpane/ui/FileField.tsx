import type { ReactElement } from 'react';
import { Field } from '@fluentui/react-components';

interface FileFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly refusal: string | null;
  /** What its name ends in; a JSON file without. */
  readonly accept?: string;
  readonly onFile: (file: File) => void;
}

/** Chooses a file. Fluent has no such field: the system's own stands in Fluent's frame. */
export function FileField({
  label,
  hint,
  refusal,
  accept = '.json,application/json',
  onFile,
}: FileFieldProps): ReactElement {
  return (
    <Field
      size="small"
      label={label}
      {...(hint !== undefined && { hint })}
      {...(refusal !== null && { validationState: 'error', validationMessage: refusal })}
    >
      {(shared) => (
        <input
          {...shared}
          type="file"
          accept={accept}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) onFile(file);
            // The same file can be chosen again once it has been put right.
            target.value = '';
          }}
        />
      )}
    </Field>
  );
}
