import { invalidArgument, notImplemented } from '../errors';
import { WordPackage } from '../package/package';
import { ObjectType, reads } from './type';
import type { WordObject } from './type';

/** Opens the bytes of a document in a window of its own. */
export type OpenWindow = (bytes: Uint8Array) => void;

export function isApplication(name: string): boolean {
  return name === 'Microsoft.WordServices.Application';
}

const applicationType = new ObjectType<OpenWindow>('Application', () => ({
  methods: {
    createDocument: reads((open, args) => {
      const base64 = args.optionalText(0);
      if (base64 === undefined) throw notImplemented('Word.Application.createDocument() without a file');
      return createdType.of({ bytes: decoded(base64), open });
    }),
  },
}));

/** Word itself, as the add-in asks for it. */
export function applicationObject(open: OpenWindow): WordObject {
  return applicationType.of(open);
}

interface Created {
  readonly bytes: Uint8Array;
  readonly open: OpenWindow;
}

/** A document that nobody sees until it is opened. */
const createdType = new ObjectType<Created>('DocumentCreated', () => ({
  methods: {
    open: reads(({ bytes, open }) => {
      open(bytes);
    }),
  },
}));

/** Word takes no file that it could not open. */
function decoded(base64: string): Uint8Array {
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    WordPackage.open(bytes);
    return bytes;
  } catch {
    throw invalidArgument('createDocument');
  }
}
