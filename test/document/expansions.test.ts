import { findAcronyms } from '../../src/document/recognise/acronyms';
import { sketch } from '../builders/sketch';
import { readDocx } from '../line';

describe('how an acronym is expanded', () => {
  it.each<[string, string | undefined]>([
    ['the Testing Advisory Group (the TAG)', 'Testing Advisory Group'],
    ['the Testing Advisory Group (“TAG”)', 'Testing Advisory Group'],
    ["the 'Testing Advisory Group' (TAG)", 'Testing Advisory Group'],
    ['the TAG (Testing Advisory Group)', 'Testing Advisory Group'],
    ['the Testing Advisory Group, or TAG, reviews', 'Testing Advisory Group'],
    [
      'the Systems Integration Testing and User Integration Testing (SIT and UIT) phases',
      'Systems Integration Testing',
    ],
    ['all Communications Service Providers (CSPs) and', 'Communications Service Providers'],
    ['the GB Companion Specification (GBCS)', 'GB Companion Specification'],
    ['The group meets monthly (TAG papers follow)', undefined],
    ['The TAG (see below) meets', undefined],
  ])('%s', async (line, term) => {
    const [use] = findAcronyms(await readDocx(sketch(line)));
    expect([use?.where, use?.expansion?.term]).toEqual(['text', term]);
  });
});
