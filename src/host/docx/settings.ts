import type { Document } from '@xmldom/xmldom';
import { contentType, ns } from '../package/names';
import { isOn, remove, wChild } from './dom';
import type { WordDocument } from './document';
import { ensureChild } from './schema';

/** Whether Word would track what is changed now. */
export function isTracking(document: WordDocument): boolean {
  return !document.trackingPaused && isOn(wChild(document.related('settings')?.documentElement, 'trackRevisions'));
}

function ensureSettings(document: WordDocument): Document {
  return document.ensureRelated('settings', 'settings.xml', contentType.settings, `<w:settings xmlns:w="${ns.w}"/>`);
}

/** Even pages get headers and footers of their own. */
export function showEvenPages(document: WordDocument): void {
  const settings = ensureSettings(document);
  if (!settings.documentElement || isOn(wChild(settings.documentElement, 'evenAndOddHeaders'))) return;
  ensureChild(settings.documentElement, 'evenAndOddHeaders').removeAttributeNS(ns.w, 'val');
  document.touch(settings);
}

export type TrackingMode = 'Off' | 'TrackAll' | 'TrackMineOnly';

/** A file only knows that changes are tracked: whether one's own alone are is known for as long as it is open. */
export function trackingMode(document: WordDocument): TrackingMode {
  if (!isTracking(document)) return 'Off';
  return document.tracksMineOnly ? 'TrackMineOnly' : 'TrackAll';
}

export function setTracking(document: WordDocument, mode: TrackingMode): void {
  document.tracksMineOnly = mode === 'TrackMineOnly';
  const on = mode !== 'Off';
  if (on === isTracking(document)) return;
  const settings = ensureSettings(document);
  const root = settings.documentElement;
  if (!root) return;
  const known = wChild(root, 'trackRevisions');
  if (known) remove(known);
  if (on) ensureChild(root, 'trackRevisions');
  document.touch(settings);
}

/** Does something that is not tracked in itself. */
export function untracked(document: WordDocument, work: () => void): void {
  const before = document.trackingPaused;
  document.trackingPaused = true;
  try {
    work();
  } finally {
    document.trackingPaused = before;
  }
}
