import { keyNames } from '../../src/document/tables/keyedGrid';
import { documentIn, modificationIn } from '../../src/document/tables/keys';

describe('the modification that a cell names', () => {
  it.each([
    ['MP079', 'MP079'],
    ['MP079 Provisions for withdrawing modifications', 'MP079'],
    ['SECMP0062 (Alert storms)', 'SECMP0062'],
    ['MP084*', 'MP084'],
    ['SECMP53', 'SECMP0053'],
    ['mp 79 – Withdrawing', 'MP079'],
    ['MP079\nWithdrawing', 'MP079'],
    ['Withdrawing (MP079)', 'MP079'],
    ['MP079 / CR1088', 'MP079'],
    ['MP079 (was DP079)', 'MP079'],
  ])('%j: %s', (text, id) => {
    expect(modificationIn(text)).toBe(id);
  });

  it.each([
    '',
    'Release management',
    'CR1088',
    'MP079 and MP080',
    'MP079, MP080 joint testing',
    'MP079/MP080',
    'MP079 + SECMP0062',
    'Testing of MP079',
    'MP12345',
  ])('%j: none, or several', (text) => {
    expect(modificationIn(text)).toBeNull();
  });
});

describe('the SEC document that a cell names', () => {
  it.each([
    ['Section A', 'Section A'],
    ['Section A ‘Definitions and Interpretation’', 'Section A'],
    ['Appendix E (DUIS)', 'Appendix E'],
    ['SEC Schedule 8', 'Schedule 8'],
    ['SECTION H: DCC Services', 'Section H'],
    ['Section H3', 'Section H3'],
    ['DUIS (Appendix AD)', 'Appendix AD'],
    ['Appendix E – A guide', 'Appendix E'],
  ])('%j: %s', (text, reference) => {
    expect(documentIn(text)).toBe(reference);
  });

  it.each([
    'Code of Practice',
    'Sections A and B',
    'Section A and Section B',
    'Section A, B and C',
    'Section A/B',
    'Appendix A-C',
    'Section H3.8',
    'Section The',
  ])('%j: none, or several, or a part of one', (text) => {
    expect(documentIn(text)).toBeNull();
  });
});

it('words beside a name tell rows apart where nothing else does', () => {
  const keying = { keyColumn: 'document', keyOf: documentIn };
  expect(keyNames(['Section A (terms)', 'Section F, clause 2', 'Section F, clause 3'], keying)).toEqual([
    'Section A',
    'Section F, clause 2',
    'Section F, clause 3',
  ]);
});
