import { readSchedule } from '../../document/schedule';
import type { Reading } from '../../document/recognise/recognise';
import { inWords, plural } from '../wording';
import type { Rule } from '../rule';

export const undatedEvent: Rule = {
  id: 'timetable/undated-event',
  severity: 'warning',
  title: 'A step without a date',
  why: 'A step that nobody dated is one that nobody plans for.',
  source: 'A date may be blank where the text explains why.',
  *check({ reading }) {
    const blank = (readSchedule(reading)?.events ?? []).filter(({ written, relative }) => written === '' && !relative);
    const [first] = blank;
    if (!first) return;
    if (explained(reading)) {
      yield {
        severity: 'info',
        message:
          `${capital(inWords(blank.length))} ${plural(blank.length, 'step has', 'steps have')} no date yet, which the text explains. ` +
          'Fill them in when they are known, and take the explanation out then.',
        place: reading.outline.place(first.eventParagraph),
      };
      return;
    }
    for (const { event, eventParagraph } of blank) {
      yield {
        message: `“${event}” has no date, and the text does not say why. Give it one, or explain above the table when it will follow.`,
        place: reading.outline.place(eventParagraph),
      };
    }
  },
};

const explanation =
  /\bdates?\b.*\b(?:will|to) be (?:provided|confirmed|added|agreed|set)\b|\bdates?\b.*\b(?:not yet|yet to be|still to be)\b/i;

function explained({ outline }: Reading): boolean {
  return (outline.part('timeline')?.paragraphs ?? []).some(({ text }) => explanation.test(text));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
