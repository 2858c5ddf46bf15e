import { leadTimeRule } from './lead-time';

export const leadTimeDocuments = leadTimeRule({
  id: 'timetable/lead-time-documents',
  severity: 'warning',
  since: '0.1.0',
  title: 'The scope on SEC documentation is baselined later than six months before go-live',
  why: 'Parties change their own processes and contracts after the documents; six months is what they were promised.',
  source: 'The Panel baselines it at its meeting in the month six calendar months before go-live.',
  scope: 'documents',
  applies: () => true,
});
