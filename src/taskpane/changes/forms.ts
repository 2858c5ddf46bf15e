import type { BaselineDetails, NoticeKind, OpenPaperDetails } from '../../app';
import { isIsoDate, tableDate, type IsoDate } from '../../model/date';
import type { Rid } from '../../model/rid';
import { dateTyped } from '../release/typed';
import type { Field, Read, Values } from '../ui/EntryForm';
import { changesTexts } from './changesTexts';

/** The forms of the Changes view: their fields, what stands in them at first, and what they come to. */

const at = (values: Values, name: string): string => (values[name] ?? '').trim();

/** A date as typed: a day, nothing, or what is wrong with it. */
function dayAt(values: Values, name: string): IsoDate | null | { readonly refusal: string } {
  const text = at(values, name);
  if (text === '') return null;
  const day = dateTyped(text);
  return isIsoDate(day) ? day : { refusal: changesTexts.versions.dateUnreadable(text) };
}

const isRefused = (day: ReturnType<typeof dayAt>): day is { readonly refusal: string } =>
  typeof day === 'object' && day !== null;

const versions = changesTexts.versions;
export const versionFields: readonly Field[] = [
  { name: 'version', label: versions.version, hint: versions.versionHint },
  { name: 'date', label: versions.date, hint: versions.dateHint },
  { name: 'paper', label: versions.paper, hint: versions.paperHint },
  { name: 'cause', label: versions.cause, hint: versions.causeHint },
];

export function versionStart({ document, history }: Rid): Values {
  const row = history.find(({ version }) => version === document.version);
  return {
    version: document.version,
    date: row && isIsoDate(row.date) ? tableDate(row.date) : '',
    paper: document.reference,
  };
}

export function readVersion(values: Values): Read<BaselineDetails> {
  const version = at(values, 'version');
  if (version === '') return { field: 'version', message: versions.versionNeeded };
  const date = dayAt(values, 'date');
  if (isRefused(date)) return { field: 'date', message: date.refusal };
  return { entry: { version, date: date ?? '', paper: at(values, 'paper'), cause: at(values, 'cause') } };
}

const paper = changesTexts.paper;
export const paperFields: readonly Field[] = [
  { name: 'title', label: paper.title },
  { name: 'reference', label: paper.reference, hint: paper.referenceHint },
  { name: 'date', label: paper.date },
  { name: 'author', label: paper.author },
  {
    name: 'isFirst',
    label: paper.isFirst,
    options: [
      ['no', paper.again],
      ['yes', paper.first],
    ],
  },
  {
    name: 'standard',
    label: paper.standard,
    options: [
      ['no', paper.standardNo],
      ['yes', paper.standardYes],
    ],
  },
];

export function readPaper(values: Values, today: IsoDate): Read<Omit<OpenPaperDetails, 'later'>> {
  const date = dayAt(values, 'date');
  if (isRefused(date)) return { field: 'date', message: date.refusal };
  const [title, reference, author] = [at(values, 'title'), at(values, 'reference'), at(values, 'author')];
  const [isFirst, asksForStandard] = [at(values, 'isFirst') === 'yes', at(values, 'standard') === 'yes'];
  return { entry: { title, reference, author, date: date ?? today, isFirst, asksForStandard } };
}

const notice = changesTexts.notice;
export const noticeFields: readonly Field[] = [
  {
    name: 'kind',
    label: notice.kind,
    options: [
      ['notice', notice.kinds.notice],
      ['page', notice.kinds.page],
    ],
  },
  { name: 'secVersion', label: notice.secVersion, hint: notice.secVersionHint },
  { name: 'inEffect', label: notice.inEffect },
  { name: 'designated', label: notice.designated, hint: notice.designatedHint },
];

export interface NoticeRequest {
  readonly kind: NoticeKind;
  readonly secVersion: string;
  readonly inEffect: IsoDate;
  readonly designated: readonly string[] | null;
}

export function readNotice(values: Values): Read<NoticeRequest> {
  const kind = at(values, 'kind') === 'page' ? 'page' : 'notice';
  const secVersion = at(values, 'secVersion');
  if (kind === 'notice' && !/^\d+(?:\.\d+)*$/.test(secVersion)) {
    return { field: 'secVersion', message: notice.secVersionRefused(secVersion) };
  }
  const day = dayAt(values, 'inEffect');
  if (isRefused(day)) return { field: 'inEffect', message: day.refusal };
  if (day === null) return { field: 'inEffect', message: notice.inEffectNeeded };
  return { entry: { kind, secVersion, inEffect: day, designated: designatedIn(at(values, 'designated')) } };
}

function designatedIn(text: string): string[] | null {
  if (text === '') return null;
  if (text.toLowerCase() === 'none') return [];
  return text
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
