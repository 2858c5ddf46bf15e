import fc from 'fast-check';
import { WordHost } from '../../src/host';
import { connectNode } from '../../src/host/node';
import { docx } from '../builders';
import { readStore, storeNamespace, writeStore, type Migration } from '../../src/model/store';
import { aRid, rids, words } from '../builders/rid';

// Puts the host's parser where the browser has its own.
connectNode(WordHost.open(docx()));

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

  it('is brought up from an older version, step by step', () => {
    const store = { model: aRid(), written: {} };
    const steps: Migration[] = [
      // Version 2 called the release's name by another word; version 3 knows the glossary by table.
      (old) => ({ ...(old as object), model: { ...store.model, release: { name: 'from 1', goLive: null } } }),
      (old) => ({ ...(old as object), written: { glossary: [['acronym']] } }),
    ];
    const first = `<rid xmlns="${storeNamespace}" version="1" k="o"><written k="o"/></rid>`;
    expect(readStore(first, steps)).toEqual({
      kind: 'store',
      store: {
        model: { ...store.model, release: { name: 'from 1', goLive: null } },
        written: { glossary: [['acronym']] },
      },
    });
    const second = writeStore(store).replace('version="1"', 'version="2"');
    expect(readStore(second, steps)).toEqual({
      kind: 'store',
      store: { ...store, written: { glossary: [['acronym']] } },
    });
    expect(readStore(second.replace('version="2"', 'version="4"'), steps)).toEqual({ kind: 'newer', version: 4 });
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
