import fc from 'fast-check';
import { costPhases, participants, type Rid } from '../../src/model/rid';
import { dayOf } from '../../src/taskpane/release/calendar';
import * as edits from '../../src/taskpane/release/edits';
import * as lists from '../../src/taskpane/release/lists';
import { calendar, release, releases } from './releaseModels';

const everyList: readonly lists.ListOf<unknown>[] = [
  lists.modifications,
  lists.changeRequests,
  lists.documents,
  lists.timetable,
  lists.history,
  lists.glossary,
  lists.partyImpacts,
  lists.dccImpacts,
  lists.criteriaOf('operational'),
  lists.criteriaOf('security'),
] as readonly lists.ListOf<unknown>[];

/** A model, one of its lists, and two places that may or may not be in it. */
const places = fc.tuple(releases, fc.constantFrom(...everyList), fc.integer({ min: -1, max: 6 }), fc.nat(6));
const law = (hold: (model: Rid, list: lists.ListOf<unknown>, at: number, to: number) => void): void => {
  fc.assert(
    fc.property(places, (given) => {
      const before = structuredClone(given[0]);
      hold(...given);
      expect(given[0]).toEqual(before);
    }),
  );
};

describe('every list', () => {
  test('what is added and removed again leaves the model as it was', () => {
    law((model, list, _, to) => {
      const at = Math.min(to, list.of(model).length);
      const added = lists.add(model, list, 'new', at);
      expect(list.of(added)[at]).toBe('new');
      expect(lists.remove(added, list, at)).toEqual(model);
    });
  });

  test('what is moved and moved back leaves the model as it was, and no entry is lost on the way', () => {
    law((model, list, from, to) => {
      const moved = lists.move(model, list, from, to);
      expect(list.of(moved)).toHaveLength(list.of(model).length);
      expect(new Set(list.of(moved))).toEqual(new Set(list.of(model)));
      if (moved !== model) expect(list.of(moved)[to]).toBe(list.of(model)[from]);
      expect(lists.move(moved, list, to, from)).toEqual(model);
    });
  });

  test('an edit of one list leaves all others alone', () => {
    law((model, list, at, to) => {
      const edited = [
        lists.add(model, list, 'new'),
        lists.remove(model, list, at),
        lists.move(model, list, at, to),
        lists.replace(model, list, at, 'new'),
      ];
      const others = everyList.filter((other) => other.of(list.with(model, [])).length > 0);
      for (const one of edited) for (const other of others) expect(other.of(one)).toBe(other.of(model));
    });
  });

  test('a place outside changes nothing', () => {
    law((model, list) => {
      const end = list.of(model).length;
      for (const at of [-1, end, 0.5]) {
        expect(lists.remove(model, list, at)).toBe(model);
        expect(lists.replace(model, list, at, 'new')).toBe(model);
        expect(lists.move(model, list, at, 0)).toBe(model);
        expect(lists.move(model, list, 0, at)).toBe(model);
      }
    });
  });
});

const withIndex = fc.tuple(releases, fc.nat(6));
const others = (model: Rid, at: number): Rid['modifications'] => model.modifications.toSpliced(at, 1);

describe('modifications', () => {
  test('no two ever share an identifier', () => {
    const id = fc.constantFrom('SECMP0053', 'MP079', 'MP900');
    fc.assert(
      fc.property(releases, id, (model, wanted) => {
        const found = edits.addModification(model, wanted).modifications.map((modification) => modification.id);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  test('a tick set twice is no tick, in both grids, and no other modification changes', () => {
    fc.assert(
      fc.property(withIndex, fc.constantFrom(...participants), ([model, at], participant) => {
        const ticked = edits.toggleParticipant(model, at, participant);
        expect(edits.toggleParticipant(ticked, at, participant)).toEqual(model);
        expect(others(ticked, at)).toEqual(others(model, at));
      }),
    );
    fc.assert(
      fc.property(withIndex, fc.constantFrom('Section A', 'Appendix E', 'Schedule 5'), ([model, at], reference) => {
        const once = edits.toggleDocument(model, at, reference);
        const twice = edits.toggleDocument(once, at, reference);
        expect(new Set(twice.modifications[at]?.documents)).toEqual(new Set(model.modifications[at]?.documents));
        expect(others(twice, at)).toEqual(others(model, at));
      }),
    );
  });

  test('ticks keep the order of the matrix', () => {
    const model = release();
    expect(edits.toggleParticipant(model, 0, 'gasNetworks').modifications[0]?.participants).toEqual([
      'suppliers',
      'gasNetworks',
      'dcc',
    ]);
    expect(edits.toggleDocument(model, 0, 'Section D').modifications[0]?.documents).toEqual([
      'Section D',
      'Appendix E',
    ]);
  });
});

describe('SEC documents', () => {
  test('ticks follow a document to its new reference, and back', () => {
    fc.assert(
      fc.property(withIndex, ([model, at]) => {
        const reference = model.documents[at]?.reference ?? '';
        const renamed = edits.renameDocument(model, at, 'Schedule 9');
        expect(JSON.stringify(renamed)).not.toContain(reference === '' ? 'Schedule 9' : `"${reference}"`);
        expect(edits.renameDocument(renamed, at, reference)).toEqual(model);
      }),
    );
  });

  test('a reference that is taken is refused', () => {
    const model = release();
    expect(edits.renameDocument(model, 0, 'Appendix E')).toBe(model);
  });

  test('a document takes its ticks with it', () => {
    const model = edits.removeDocument(release(), 1);
    expect(model.documents.map(({ reference }) => reference)).toEqual(['Section D']);
    expect(model.modifications.map(({ documents }) => documents)).toEqual([[], ['Section D']]);
  });
});

describe('costs', () => {
  test('a cost set back leaves the model as it was; a modification without a row gets none', () => {
    fc.assert(
      fc.property(withIndex, fc.constantFrom(...costPhases), ([model, at], phase) => {
        const costs = model.modifications[at]?.costs;
        const changed = edits.setCost(model, at, phase, 'tbc');
        if (costs) expect(edits.setCost(changed, at, phase, costs[phase])).toEqual(model);
        else expect(changed).toBe(model);
        expect(others(changed, at)).toEqual(others(model, at));
      }),
    );
  });

  test('a row that is added and removed leaves the model as it was, and one that is there is not emptied', () => {
    fc.assert(
      fc.property(withIndex, ([model, at]) => {
        if (model.modifications[at]?.costs) expect(edits.addCosts(model, at)).toBe(model);
        else expect(edits.removeCosts(edits.addCosts(model, at), at)).toEqual(model);
      }),
    );
  });

  test('an effort is there as long as it has days or pounds', () => {
    const one = edits.setEffort(release(), 'secasManagement', { days: 20 });
    expect(one.costs.secasManagement).toEqual({ days: 20, pounds: 0 });
    const both = edits.setEffort(one, 'secasManagement', { pounds: 12_000 });
    expect(both.costs.secasManagement).toEqual({ days: 20, pounds: 12_000 });
    const cleared = edits.setEffort(edits.setEffort(both, 'secasManagement', { days: 0 }), 'secasManagement', {
      pounds: 0,
    });
    expect(cleared).toEqual(release());
  });
});

describe('the timetable', () => {
  test('an event moved by Working Days and back is where it was, and no other moves', () => {
    fc.assert(
      fc.property(releases, fc.nat(7), fc.integer({ min: -30, max: 30 }), (model, at, days) => {
        const shifted = edits.shiftEventByWorkingDays(model, at, days, calendar);
        expect(edits.shiftEventByWorkingDays(shifted, at, -days, calendar)).toEqual(model);
        expect(shifted.timetable.toSpliced(at, 1)).toEqual(model.timetable.toSpliced(at, 1));
      }),
    );
  });

  test('a date beyond the known bank holidays, or none, is not moved', () => {
    for (const date of ['2031-05-05', 'tbc', '']) {
      const model = release({ timetable: [{ date, event: 'one', notes: '' }] });
      expect(edits.shiftEventByWorkingDays(model, 0, 1, calendar)).toBe(model);
    }
  });

  test('in order of date nothing is lost, and a second time changes nothing', () => {
    fc.assert(
      fc.property(releases, (model) => {
        const sorted = edits.sortTimetable(model);
        const days = sorted.timetable.flatMap(({ date }) => dayOf(date) ?? []);
        expect(days).toEqual(days.toSorted());
        expect(new Set(sorted.timetable)).toEqual(new Set(model.timetable));
        expect(edits.sortTimetable(sorted)).toBe(sorted);
      }),
    );
  });

  test('an event without a date stays below the one that it follows', () => {
    const [first, undated, last] = release().timetable;
    if (!first || !undated || !last) throw new Error('The model has three events');
    const sorted = edits.sortTimetable(release({ timetable: [undated, last, undated, first] }));
    expect(sorted.timetable).toEqual([undated, first, last, undated]);
  });
});

test('the glossary is sorted without regard to case, and a second time changes nothing', () => {
  fc.assert(
    fc.property(releases, (model) => {
      const sorted = edits.sortGlossary(model);
      const acronyms = sorted.glossary.map(({ acronym }) => acronym.toLowerCase());
      expect(acronyms).toEqual(acronyms.toSorted());
      expect(edits.sortGlossary(sorted)).toBe(sorted);
    }),
  );
});
