import { calendar } from '../../src/app';
import { withEvents } from '../../src/taskpane/release/calendar';

test('a calendar names the meetings that are known, what the timetable has, and else what is usual', () => {
  const timetable = [{ date: '25 Jun 20', event: 'Release go-live', notes: '' }];
  const known = new Map([['TAG', ['2020-06-25', '2020-07-01']]]);
  const { meeting } = withEvents(calendar, timetable, known);
  expect(meeting('2020-06-25')).toBe('TAG meets; Release go-live');
  expect(meeting('2020-06-26')).toBeNull();
  // In a month of which meetings are known, nothing is assumed.
  expect(calendar.meeting('2020-06-12')).toBe('the Panel’s usual meeting');
  expect(meeting('2020-06-12')).toBeNull();
  expect(meeting('2020-08-14')).toBe('the Panel’s usual meeting');
});
