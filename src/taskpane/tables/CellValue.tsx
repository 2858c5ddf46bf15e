import type { ReactElement } from 'react';
import { tablesTexts as texts } from './tablesTexts';

/** The text of a cell as one of two that are compared: nothing is said in words. */
export function CellValue({ text }: { readonly text: string | null }): ReactElement {
  if (text === null) return <dd className="quiet">{texts.missing}</dd>;
  return text.trim() === '' ? <dd className="quiet">{texts.blank}</dd> : <dd>{text}</dd>;
}
