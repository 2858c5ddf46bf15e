import { readReleaseKind } from '../../document/recognise/releaseKind';
import type { Rule } from '../rule';
import { lateBaseline } from './lead-time';

export const leadTimeSystems: Rule = {
  id: 'timetable/lead-time-systems',
  severity: 'error',
  title: 'The scope on DCC Systems is baselined later than 12 months before go-live',
  why: 'The DCC and its providers need the year to design, build and test; a later baseline breaks a commitment to Parties.',
  source: 'The Panel baselines it at its meeting in the month 12 calendar months before go-live.',
  // A release without impact on DCC Systems has no such scope, whatever a row left from the template says.
  check: ({ reading }) =>
    readReleaseKind(reading).impactsSystems === false ? [] : lateBaseline(reading, 'baselineSystems', 'systems'),
};
