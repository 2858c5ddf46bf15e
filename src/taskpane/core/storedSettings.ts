import type { CheckResult } from '../../app';
import type { Settings } from '../../model/settings';

/** What the authors of a document have decided about it; null where it keeps nothing. */
export function storedSettings(document: CheckResult['document'] | undefined): Settings | null {
  switch (document?.stored.kind) {
    case 'store':
      return document.stored.store.settings;
    case 'unreadable':
      return document.stored.settings;
    default:
      return null;
  }
}
