import { useState, type ReactElement } from 'react';
import type { TeamTemplate } from '../../app';
import { failureOf } from '../core/failure';
import { Button } from '../ui/Button';
import { FileField } from '../ui/FileField';
import { useStyles } from '../ui/styles';
import { newRidTexts } from './newRidTexts';

/** A template of the author’s; undefined for that of the deployment, null for RID Author’s own form. */
export type ChosenTemplate = TeamTemplate | null | undefined;

interface TemplateFieldProps {
  readonly value: ChosenTemplate;
  /** The name of the deployment’s template. */
  readonly deployed: string | null;
  readonly onChange: (template: ChosenTemplate) => void;
}

const { template: texts } = newRidTexts;

/** In whose form the RID is written. */
export function TemplateField({ value, deployed, onChange }: TemplateFieldProps): ReactElement {
  const [refusal, setRefusal] = useState<string | null>(null);
  const styles = useStyles();
  const name = templateName(value, deployed);
  const read = async (file: File): Promise<void> => {
    try {
      onChange({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
      setRefusal(null);
    } catch (error) {
      setRefusal(failureOf(error).message);
    }
  };
  return (
    <>
      <FileField
        label={texts.label}
        hint={texts.hint}
        accept=".dotx,.docx"
        refusal={refusal}
        onFile={(file) => void read(file)}
      />
      {name !== null && (
        <div className={styles.row}>
          <span className={styles.small}>{texts.chosen(name, value === undefined)}</span>
          <Button
            appearance="subtle"
            onClick={() => {
              onChange(null);
            }}
          >
            {texts.leaveOut}
          </Button>
        </div>
      )}
    </>
  );
}

/** What the template in use is called; null for RID Author’s own form. */
export function templateName(value: ChosenTemplate, deployed: string | null): string | null {
  return value === undefined ? deployed : (value?.name ?? null);
}
