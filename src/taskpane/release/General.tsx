import type { ReactElement } from 'react';
import { useEditing } from './editing';
import { setDocument, setRelease } from './edits';
import { TextField } from './fields';
import { releaseTexts } from './releaseTexts';
import { Stated } from './Stated';
import { DateField } from './valueFields';

const inHeadersAndFooters = ['classification', 'reference'] as const;

/** The release, its go-live date, and what the title page and the footer say. */
export function General(): ReactElement {
  const { model, change } = useEditing();
  const { release, did } = releaseTexts;
  return (
    <>
      <TextField
        label={release.name}
        hint={model.release.name === '' ? release.nameHint : null}
        value={model.release.name}
        onFinish={(name) => {
          change(setRelease(model, { name }), did.changed(release.name));
          return null;
        }}
      />
      <DateField
        label={release.goLive}
        value={model.release.goLive ?? ''}
        onChange={(date) => {
          change(setRelease(model, { goLive: date === '' ? null : date }), did.changed(release.goLive));
        }}
      />
      <TextField
        label={release.version}
        value={model.document.version}
        onFinish={(version) => {
          change(setDocument(model, { version }), did.changed(release.version));
          return null;
        }}
      />
      {inHeadersAndFooters.map((field) => (
        <Stated key={field} label={release[field]} value={model.document[field]} where={release.inHeadersAndFooters} />
      ))}
    </>
  );
}
