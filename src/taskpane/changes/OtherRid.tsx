import { useState, type ReactElement } from 'react';
import type { OtherFile } from '../../app';
import { failureOf } from '../core/failure';
import type { App } from '../core/world';
import { FileField } from '../ui/FileField';

interface OtherRidProps {
  readonly app: Pick<App, 'readOtherRid'>;
  readonly label: string;
  readonly hint?: string;
  readonly onRead: (other: OtherFile) => void;
}

/** Chooses another RID as a file; what cannot be read is said below the field. */
export function OtherRid({ app, label, hint, onRead }: OtherRidProps): ReactElement {
  const [refusal, setRefusal] = useState<string | null>(null);
  const read = async (file: File): Promise<void> => {
    try {
      onRead(app.readOtherRid(file.name, new Uint8Array(await file.arrayBuffer())));
      setRefusal(null);
    } catch (error) {
      setRefusal(failureOf(error).message);
    }
  };
  return (
    <FileField
      label={label}
      {...(hint !== undefined && { hint })}
      accept=".docx"
      refusal={refusal}
      onFile={(file) => void read(file)}
    />
  );
}
