import { bareTitle, sectionOfHeading, sections } from '../../src/reference/template';

describe('the section of the template that a heading is of', () => {
  it.each([
    ['SECTION 1 - SCOPE:', 'scope'],
    ['I. Scope', 'scope'],
    ['1) Scope', 'scope'],
    ['(1) Scope', 'scope'],
    ['Scope:', 'scope'],
    ['1.\u00A0SCOPE', 'scope'],
    ['1 – Scope.', 'scope'],
    ['Part A: Scope', 'scope'],
    ['II – Impacts', 'impacts'],
    ['III Implementation Timeline', 'timeline'],
    ['VI. acceptance criteria', 'criteria'],
    ['2.1 SEC Party & DCC impacts', 'participantImpacts'],
    ["DCC's testing approach:", 'dccTesting'],
    ['Appendix B – Glossary of terms', 'glossary'],
    ['Appendix 1\vVersion control', 'history'],
    ['Annex I: Version Control', 'history'],
    ['I – Scope', 'scope'],
    ['II Impacts', 'impacts'],
    ['V Costs', 'costs'],
    ['(b) Impacts', 'impacts'],
    ['E: Costs', 'costs'],
    ['Section E. Costs', 'costs'],
    ['Section II – Impacts', 'impacts'],
    ['SECTION I - SCOPE', 'scope'],
    ['Annex B Glossary', 'glossary'],
    ['Scope' + ' –'.repeat(20_000), 'scope'],
    ['Modifications targeted for this release', 'targeted'],
    ['1.2 Targeted MPs', 'targeted'],
    ['MODIFICATION PROPOSALS THAT HAVE BEEN APPROVED', 'approved'],
    ['Approved Mods in the June 2020 SEC Release', 'approved'],
    ['Change Requests', 'changeRequests'],
  ])('%s', (heading, key) => {
    expect(sectionOfHeading(heading)?.key).toBe(key);
  });

  it.each([
    'Scope of testing',
    'Section C costs',
    'Section I costs',
    'Part B costs',
    'a scope',
    'A glossary',
    'E-costs',
    'X-scope',
    'Scope' + '–'.repeat(40_000) + 'x',
    'Scope' + ' '.repeat(40_000) + 'x',
    'Approved and targeted modifications',
    'Modification Proposals',
    'Modifications not approved',
    'Costs of approved modifications',
    'Approved documents',
    'Section 1',
    'I',
    '1.',
    '',
  ])('none: %s', (heading) => {
    expect(sectionOfHeading(heading)).toBeNull();
  });

  it.each([
    ['E-mail addresses', 'E-mail addresses'],
    ['A new start', 'A new start'],
    ['Mix of costs', 'Mix of costs'],
    ['1.2 A new start', 'A new start'],
    ['Appendix A: E-mail addresses', 'E-mail addresses'],
  ])('%s is without its number: %s', (heading, title) => {
    expect(bareTitle(heading)).toBe(title);
  });

  it('is itself for each heading of the template, shouted and without its number too', () => {
    for (const { key, heading } of sections) {
      for (const text of [heading, heading.toUpperCase(), heading.replace(/^(?:\d\.|Appendix \d:) /, '')]) {
        expect([text, sectionOfHeading(text)?.key]).toEqual([text, key]);
      }
    }
  });
});
