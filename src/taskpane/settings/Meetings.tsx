import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { MeetingsFile } from '../../app';
import type { ReferenceAdditions } from '../../model/settings';
import { usePane } from '../core/pane';
import { EntryForm } from '../ui/EntryForm';
import { FileField } from '../ui/FileField';
import { Question } from '../ui/Question';
import { ReferenceEntries } from './ReferenceEntries';
import { meetings as listOfMeetings } from './referenceLists';
import { settingsTexts } from './settingsTexts';

type Meetings = ReferenceAdditions['meetings'];

interface MeetingsProps {
  readonly meetings: Meetings;
  readonly busy: boolean;
  readonly onChange: (meetings: Meetings, what: string) => void;
}

const { reference: texts } = settingsTexts;

/** When bodies meet: typed, or from the calendar that a team keeps. */
export function MeetingsOfBodies({ meetings, busy, onChange }: MeetingsProps): ReactElement {
  const { world } = usePane();
  const [read, setRead] = useState<(MeetingsFile & { readonly name: string }) | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const field = useRef<HTMLDivElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    // What was asked had the focus: the field that it came from gets it back.
    if (read === null && wasAsked.current) field.current?.querySelector('input')?.focus();
    wasAsked.current = read !== null;
  }, [read]);
  const close = (): void => {
    setRead(null);
  };
  const load = async (file: File): Promise<void> => {
    close();
    try {
      const found = (await world.app()).readMeetingsFile(await file.text(), file.name);
      setRefusal('message' in found ? found.message : null);
      if ('meetings' in found) setRead({ ...found, name: file.name });
    } catch {
      setRefusal(texts.unreadable(file.name));
    }
  };
  const keep = (added: Meetings, what: string): void => {
    const bodies = new Set(added.map(({ body }) => body));
    close();
    onChange([...meetings.filter(({ body }) => !bodies.has(body)), ...added], what);
  };
  const [first] = read?.meetings ?? [];
  return (
    <>
      <ReferenceEntries list={listOfMeetings} entries={meetings} busy={busy} onChange={onChange} />
      <div ref={field}>
        <FileField
          label={texts.meetingsFile}
          hint={texts.meetingsFileHint}
          accept=".ics,.json,text/calendar,application/json"
          refusal={refusal}
          onFile={(file) => void load(file)}
        />
      </div>
      {read && !read.isNamed && first ? (
        <EntryForm
          title={texts.meetingsFrom(read.name)}
          fields={listOfMeetings.fields}
          start={listOfMeetings.valuesOf(first)}
          busy={busy}
          read={listOfMeetings.read}
          onSave={(entry) => {
            keep([entry], texts.did.added(listOfMeetings.one, entry.body));
            return undefined;
          }}
          onCancel={close}
        />
      ) : (
        read && (
          <Question
            text={texts.meetingsIn(read.name, read.meetings)}
            yes={texts.meetingsTake}
            busy={busy}
            onYes={() => {
              keep(read.meetings, texts.did.loaded(read.name));
            }}
            onNo={close}
          />
        )
      )}
    </>
  );
}
