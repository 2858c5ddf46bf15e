import { settledKind } from '../../document/recognise/releaseKind';
import { leadTimeRule } from './lead-time';

export const leadTimeSystems = leadTimeRule({
  id: 'timetable/lead-time-systems',
  severity: 'error',
  since: '0.1.0',
  title: 'The scope on DCC Systems is baselined later than 12 months before go-live',
  why: 'The DCC and its providers need the year to design, build and test; a later baseline breaks a commitment to Parties.',
  source: 'The Panel baselines it at its meeting in the month 12 calendar months before go-live.',
  scope: 'systems',
  // Waits while that is disputed, too. A release without impact on DCC Systems has no such scope, whatever a row left from the template says.
  applies(reading) {
    const { impactsSystems, disputed } = settledKind(reading);
    return impactsSystems !== false && !disputed;
  },
});
