import type { OpenDocument } from '../document/sync/openDocument';
import { checkOpen, type CheckResult } from './check';
import type { ReadOptions } from './document';

/** How a document is read again and checked by the same rules as before. */
export interface Recheck {
  readonly reading: ReadOptions;
  /** Of the document that was last read so. */
  readonly check: (read: OpenDocument) => CheckResult;
}

/** What File › Info says is taken from the check before: reading it again would be a round trip of its own. */
export async function recheckOf({ asked, toSend }: CheckResult): Promise<Recheck> {
  const { today, team } = asked;
  const given = team ? { team } : {};
  if (!toSend) return { reading: given, check: (read) => checkOpen(read, today, team) };
  const { toPublishOf } = await import('./publishing');
  let flatPackage = '';
  return {
    reading: {
      ...given,
      onPackage: (read) => {
        flatPackage = read;
      },
    },
    check: (read) => checkOpen(read, today, team, toPublishOf(flatPackage, toSend.properties)),
  };
}
