import type { ReferenceAdditions } from '../model/settings';
import { parseAdditions } from '../reference/additions';
import { panel } from '../reference/meetings';
import { readMeetings } from '../replan/readCalendar';

/** Meetings from a file: those of one body, whose name a calendar does not say, or of bodies that the file names. */
export interface MeetingsFile {
  readonly meetings: ReferenceAdditions['meetings'];
  readonly isNamed: boolean;
}

/** Reads the meetings that a team keeps in a calendar file (.ics) or as JSON; a sentence where it cannot be used. */
export function readMeetingsFile(text: string, name: string): MeetingsFile | { readonly message: string } {
  if (!/^\s*[[{]/.test(text)) {
    const read = readMeetings(text, name, panel.name);
    return 'message' in read ? read : { meetings: [read.meetings], isNamed: false };
  }
  const parsed = parseAdditions(/"meetings"\s*:/.test(text) ? text : `{"meetings":${text}}`, name);
  if ('message' in parsed) return parsed;
  const { meetings } = parsed.additions;
  return meetings.length === 0 ? { message: `“${name}” has no meetings.` } : { meetings, isNamed: true };
}
