import fc from 'fast-check';
import { DOMParser } from '@xmldom/xmldom';
import { readStore, storeNamespace, writeStore } from '../../src/model/store';
import { aRid, rids, words } from '../builders/rid';

Object.assign(globalThis, { DOMParser });

const stores = fc.record({
  model: rids,
  written: fc.dictionary(fc.constantFrom('glossary', 'participant-matrix', '1 odd.name'), fc.array(fc.array(words))),
});

describe('what is kept inside the document', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(stores, (store) => {
        expect(readStore(writeStore(store))).toEqual({ kind: 'store', store });
      }),
    );
  });

  it('has no XML declaration, which Word on Windows does not take', () => {
    expect(writeStore({ model: aRid(), written: {} })).toMatch(/^<rid xmlns="urn:rid-author:rid" version="1"/);
  });

  it('is none where there is no part', () => {
    expect(readStore(null)).toEqual({ kind: 'none' });
  });

  it('is left alone when a newer version wrote it', () => {
    expect(readStore(`<rid xmlns="${storeNamespace}" version="2"><better/></rid>`)).toEqual({
      kind: 'newer',
      version: 2,
    });
  });

  it.each([
    ['no XML at all', 'hello'],
    ['cut short', writeStore({ model: aRid(), written: {} }).slice(0, -9)],
    ['a document type', `<!DOCTYPE rid [<!ENTITY a "b">]><rid xmlns="${storeNamespace}" version="1"/>`],
    ['another namespace', '<rid xmlns="urn:other" version="1"/>'],
    ['no version', `<rid xmlns="${storeNamespace}"/>`],
    ['a version of nonsense', `<rid xmlns="${storeNamespace}" version="-1"/>`],
    ['nothing inside', `<rid xmlns="${storeNamespace}" version="1" k="o"/>`],
    ['a wrong kind', writeStore({ model: aRid(), written: {} }).replace(/<modifications k="a"\/>/, '<modifications/>')],
  ])('is unreadable, in a sentence, with %s', (_, xml) => {
    expect(readStore(xml)).toMatchObject({ kind: 'unreadable', message: expect.stringMatching(/cannot be read.*\.$/) });
  });
});
