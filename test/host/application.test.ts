import { blankDocx, WordHost } from '../../src/host';
import { connectNode } from '../../src/host/node';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

describe('Word itself', () => {
  let host: WordHost;
  let opened: Uint8Array[];
  beforeEach(() => {
    host = WordHost.open(blankDocx());
    connectNode(host);
    opened = [];
    host.onOpen((bytes) => opened.push(bytes));
  });

  it('makes a document of a file, and shows it once it is opened', async () => {
    const file = blankDocx();
    await Word.run(async (context) => {
      const created = context.application.createDocument(base64(file));
      await context.sync();
      expect(opened).toEqual([]);
      created.open();
      await context.sync();
    });
    expect(opened).toEqual([file]);
    expect(host.changed).toBe(false);
  });

  it.each(['no file', base64(new TextEncoder().encode('no document'))])('makes none of %s', async (text) => {
    const making = Word.run(async (context) => {
      context.application.createDocument(text).open();
      await context.sync();
    });
    await expect(making).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(opened).toEqual([]);
  });

  it('fails by its name where it is asked for an empty document', async () => {
    const making = Word.run(async (context) => {
      context.application.createDocument().open();
      await context.sync();
    });
    await expect(making).rejects.toThrow(/Word\.Application\.createDocument/);
  });
});
