import type { Rid } from '../../model/rid';
import { entriesOf, type ListPath } from '../lists';
import { inSection, inTable, told, type ToldChange } from './told';

/** What became of the order of a list; nothing where it only follows from what else changed. */
export function orderChange(list: ListPath, moved: readonly string[], before: Rid, after: Rid): ToldChange[] {
  const change = (place: ToldChange['place'], what: string): ToldChange[] => {
    const now = entriesOf(after, list).map(({ key }) => key);
    const old = entriesOf(before, list).map(({ key }) => key);
    const text = `${what} stand in another order: ${now.join(', ')}.`;
    const words = { about: 'order of', subject: what, before: old.join(', '), after: now.join(', ') };
    return [told('Order', place, { kind: 'moved', ...words, text })];
  };
  switch (list) {
    case 'modifications': {
      // One that is approved moves to the list of those that are.
      const statusOf = new Map(before.modifications.map(({ id, status }) => [id, status]));
      const same = after.modifications.filter(({ id, status }) => statusOf.get(id) === status);
      const isKept = (['approved', 'targeted'] as const).every((status) => {
        const ids = same.filter((one) => one.status === status).map(({ id }) => id);
        const places = ids.map((id) => before.modifications.findIndex((one) => one.id === id));
        return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
      });
      return isKept ? [] : change(inSection('scope'), 'The modifications');
    }
    case 'timetable': {
      // Steps follow their dates.
      const dated = after.timetable.map(({ date }) => date).filter((date) => date !== '');
      const isByDate = dated.every((date, index) => index === 0 || date >= (dated[index - 1] ?? ''));
      const redated = before.timetable.some(
        ({ event, date }) => after.timetable.find((one) => one.event === event)?.date !== date,
      );
      return isByDate && redated
        ? []
        : change(inTable('timeline', 'timetable', moved.join(', ')), 'The steps of the timetable');
    }
    case 'changeRequests':
      return change(inSection('changeRequests'), 'The DCC Change Requests');
    case 'partyImpacts':
      return change(inSection('participantImpacts'), 'The rows of the SEC Party impacts');
    case 'dccImpacts':
      return change(inSection('participantImpacts'), 'The rows of the DCC impacts');
    case 'documents':
      return change(inSection('documentImpacts'), 'The SEC documents');
    case 'annexes':
      return change(inSection('about'), 'The annexes');
    case 'history':
      return change(inSection('history'), 'The versions of the history');
    case 'glossary':
      return change(inSection('glossary'), 'The acronyms of the glossary');
    case 'criteria.operational':
      return reordered('operationalCriteria', 'The operational criteria', moved);
    case 'criteria.testing':
      return reordered('testingCriteria', 'The testing criteria', moved);
    case 'criteria.security':
      return reordered('securityCriteria', 'The security criteria', moved);
    case 'otherCodes':
      return reordered('otherCodes', 'The paragraphs on other Codes', moved);
    case 'testStrategy.dcc':
      return reordered('dccTesting', 'The paragraphs on the DCC’s testing', moved);
    case 'testStrategy.user':
      return reordered('userTesting', 'The paragraphs on User testing', moved);
    case 'costs.operational':
      return reordered('dccCosts', 'The sentences on operational costs', moved);
  }
}

function reordered(section: Parameters<typeof inSection>[0], what: string, moved: readonly string[]): ToldChange[] {
  const text = `${what} stand in another order: ${moved.map((one) => `“${one}”`).join(', ')} moved.`;
  return [told('Order', inSection(section), { kind: 'moved', about: 'order of', subject: what, text })];
}
