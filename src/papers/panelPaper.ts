import { isIsoDate, proseDate, type IsoDate } from '../model/date';
import type { Modification } from '../model/rid';
import type { StandardCriteria } from '../reference/criteria';
import type { ReferenceData } from '../reference/reference';
import type { PaperWords } from '../model/settings';
import { leadTimes } from '../reference/timetable';
import { writeCount } from '../document/language/numbers';
import { capitalised, listed } from '../document/language/phrases';
import { bullet, gap, heading, numbered, paragraph, type Block, type Inline } from '../draft/block';
import { monthsBefore } from '../draft/timetable';
import { monthAndYear } from '../model/date';
import { paperCriteria } from './paperCriteria';
import { isOfSystems, newsOf, partOf, scopeWords, type PaperRelease, type ReleaseNews } from './release';

/** What an author says of the paper itself. */
export interface PaperDetails {
  readonly title: string;
  readonly reference: string;
  readonly date: IsoDate;
  readonly classification: string;
  readonly author: string;
  readonly words: PaperWords;
  /** The criteria that the Panel is asked to agree as the standard for all releases; without, it is not asked. */
  readonly standardCriteria?: StandardCriteria['sets'] | null;
}

export const usualTitle = 'SEC Releases: scopes and baselines';

/** The standard criteria that are put forward: the latest, though they may apply from a later month only. */
export function standardOf({ criteria }: Pick<ReferenceData, 'criteria'>): StandardCriteria['sets'] {
  return (criteria.at(-1) ?? criteria[0]).sets;
}

/** A paper to the Panel: what changed in each release since its baseline, and what the Panel is asked for. */
export function panelPaper(releases: readonly PaperRelease[], details: PaperDetails): Block[] {
  const { words } = details;
  const news = releases.map((release) => newsOf(release, releases));
  const criteria = paperCriteria(news, details.standardCriteria ?? null, words);
  const requests = [...requestsOf(news, words), ...criteria.requests.map((one) => ({ verb: words.agree, ...one }))];
  const sections = [
    ...news.map((one) => ({ title: one.release.model.release.name, blocks: releaseBlocks(one, releases, details) })),
    ...openBlocks(news, words),
    ...criteria.sections,
    { title: 'Recommendations', blocks: requestBlocks(requests, words) },
  ];
  return [
    paragraph(details.title, 'Title'),
    paragraph(['Paper Reference: ', details.reference === '' ? gap('the paper’s reference') : details.reference]),
    paragraph(`Action: ${words.action}`),
    heading(1, '1. Purpose'),
    paragraph(purpose(requests, words)),
    ...sections.flatMap(({ title, blocks }, at) => [heading(1, `${String(at + 2)}. ${title}`), ...blocks]),
    paragraph([details.author === '' ? gap('author') : details.author]),
    paragraph(words.team),
    paragraph(proseDate(details.date)),
    ...attachments(releases),
    ...criteria.annexes,
    paragraph(
      `Classified ${details.classification} under the ${words.informationPolicy}, which says with whom it may be shared.`,
    ),
  ];
}

interface Request {
  readonly verb: string;
  readonly what: string;
  /** The same as the purpose says it. */
  readonly purpose: string;
}

function requestsOf(news: readonly ReleaseNews[], words: PaperWords): Request[] {
  const ofNow = news.filter(({ release }) => !release.isLater);
  const later = news.filter(({ release }) => release.isLater);
  return [
    ...ofNow.flatMap((one) => releaseRequests(one, words)),
    ...(later.length > 0 ? [laterRequest(later, words)] : []),
  ];
}

function releaseRequests(news: ReleaseNews, words: PaperWords): Request[] {
  const { release, added, out } = news;
  const { name } = release.model.release;
  const moved = [...added, ...out.map(({ modification }) => modification)];
  const isFirst = release.baseline === null;
  const scope = `the ${isFirst ? '' : 'updated '}scope of the ${name}${scopeWords(isFirst ? news.before : moved)}`;
  const again = isFirst ? 'baseline' : 're-baseline';
  return [
    ...(isFirst || moved.length > 0 ? [{ verb: words.agree, what: scope, purpose: `agree ${scope}` }] : []),
    {
      verb: words.baseline,
      what: `the ${name} Implementation Document, version ${release.model.document.version}`,
      purpose: `${again} the Release Implementation Document (RID) of the ${name}`,
    },
  ];
}

function laterRequest(later: readonly ReleaseNews[], words: PaperWords): Request {
  const names = later.map(({ release }) => `the ${release.model.release.name}`);
  const all = later.flatMap(({ release }) => release.model.modifications);
  const what = `the proposed ${later.length === 1 ? 'scope' : 'scopes'} of ${listed(names)}${scopeWords(all)}`;
  return { verb: words.agree, what, purpose: `agree ${what}` };
}

function purpose(requests: readonly Request[], { panel }: PaperWords): string {
  const asks = requests.map((request) => request.purpose);
  return `This paper says what has changed in the SEC Releases since the ${panel} last saw them, and asks it to ${listed(asks)}.`;
}

function requestBlocks(requests: readonly Request[], { panel }: PaperWords): Block[] {
  const end = (at: number): string => (at === requests.length - 1 ? '.' : at === requests.length - 2 ? '; and' : ';');
  return [
    paragraph(`The ${panel} is requested to:`),
    ...requests.map(({ verb, what }, at) => bullet(`${verb} ${what}${end(at)}`)),
  ];
}

function releaseBlocks(news: ReleaseNews, all: readonly PaperRelease[], details: PaperDetails): Block[] {
  const { release } = news;
  const { words } = details;
  const { model } = release;
  return [
    ...beforeBlocks(news, words),
    ...(news.added.length === 0 ? [] : addedBlocks(news)),
    ...(news.out.length === 0 ? [] : outBlocks(news)),
    ...(news.approved.length === 0
      ? []
      : [paragraph('Approved since then:'), ...news.approved.map((one) => bullet(named(one, model.release.name)))]),
    ...changeBlocks(news),
    ...moveBlocks(news),
    ...(model.changeRequests.length === 0
      ? []
      : [
          paragraph(
            `The RID lists the DCC Change Requests that are planned alongside; they are no part of the release.`,
          ),
        ]),
    ...requestOf(release, all, words),
    ...policyBlocks(release, words),
    ...testingBlocks(release),
  ];
}

function named(modification: Modification, release: string): string {
  const { id, title } = modification;
  const part = partOf(modification, release);
  return `${title === '' ? id : `${id} ‘${title}’`}${part === '' ? '' : ` ${part}`}`;
}

const proposals = (count: number): string =>
  `${writeCount(count)} Modification ${count === 1 ? 'Proposal' : 'Proposals'}`;

/** `that impact DCC Systems`, where that is true of all. */
function kindWords(modifications: readonly Modification[]): string {
  const verb = modifications.length === 1 ? ['impacts', 'does not impact'] : ['impact', 'do not impact'];
  if (modifications.every(isOfSystems)) return ` that ${verb[0] ?? ''} DCC Systems`;
  return modifications.some(isOfSystems) ? '' : ` that ${verb[1] ?? ''} DCC Systems`;
}

function beforeBlocks({ release, before }: ReleaseNews, { panel }: PaperWords): Block[] {
  const { model, baseline } = release;
  const goLive = goLiveWords(model.release.goLive);
  if (before.length === 0) {
    return [paragraph(`So far no modification was in the scope of the ${model.release.name}${goLive}.`)];
  }
  const what = `${proposals(before.length)}${kindWords(before)}`;
  const opening =
    baseline === null
      ? `The scope proposed for the ${model.release.name}${goLive === '' ? '' : `${goLive},`} has ${what}:`
      : `The ${panel} has agreed to ${what} in the scope of the ${model.release.name}${goLive}; version ${baseline.version} of its RID${baselinedWords(baseline.date)} has:`;
  return [paragraph(opening), ...before.map((one) => bullet(named(one, model.release.name)))];
}

function goLiveWords(goLive: string | null): string {
  return goLive !== null && isIsoDate(goLive) ? `, which goes live on ${proseDate(goLive)}` : '';
}

function baselinedWords(date: string): string {
  return isIsoDate(date) ? `, baselined on ${proseDate(date)},` : '';
}

function addedBlocks({ added, release }: ReleaseNews): Block[] {
  const { name } = release.model.release;
  const verb = added.length === 1 ? 'is' : 'are';
  return [
    paragraph(`${capitalised(proposals(added.length))}${kindWords(added)} ${verb} proposed for the scope as well:`),
    ...added.map((one) => bullet(named(one, name))),
  ];
}

function outBlocks({ out, release }: ReleaseNews): Block[] {
  const count = out.length;
  return [
    paragraph(`${capitalised(proposals(count))} ${count === 1 ? 'is' : 'are'} no longer in the scope:`),
    ...out.map(({ modification, into }) => {
      const where = into.length === 0 ? ', with no release chosen yet' : `, now in the ${listed(into)}`;
      return bullet(`${named(modification, release.model.release.name)}${where}`);
    }),
    paragraph(count === 1 ? 'The reason:' : 'The reasons:'),
    ...out.map(({ modification }) => numbered('reasons', [gap(`why ${modification.id} leaves the release`)])),
  ];
}

/** Changes that the Panel decides on beside the scope: dates and costs, each as it is told. */
function changeBlocks({ changes }: ReleaseNews): Block[] {
  return (['Dates', 'Costs'] as const).flatMap((group) => {
    const told = changes.filter((change) => change.group === group);
    const opening = group === 'Dates' ? 'Dates that have moved:' : 'Costs that have changed:';
    return told.length === 0 ? [] : [paragraph(opening), ...told.map(({ text }) => bullet(text))];
  });
}

/** What was decided on a go-live that moved since the baseline; what nobody has said is left to the paper’s author. */
function moveBlocks({ release: { model, baseline } }: ReleaseNews): Block[] {
  const told = baseline?.model.goLiveMoves.length ?? 0;
  return model.goLiveMoves.slice(told).map(({ from, to, latest, by, reason, paper }) => {
    const permitted = latest === '' ? '' : ` The latest day that is permitted is ${dayWords(latest)}.`;
    const where = paper === '' ? '' : ` (${paper})`;
    const who = by === '' ? '' : ` It was decided by the ${by.replace(/^the /i, '')}${where}.`;
    return paragraph([
      `The go-live of the ${model.release.name} has moved from ${dayWords(from)} to ${dayWords(to)}.${who}${permitted} The reason: `,
      reason === '' ? gap('why the go-live moved') : `${reason.replace(/(?<![.\s])[.\s]+$/, '')}.`,
    ]);
  });
}

const dayWords = (date: string): string => (isIsoDate(date) ? proseDate(date) : date);

function requestOf(release: PaperRelease, all: readonly PaperRelease[], { panel }: PaperWords): Block[] {
  const { model, baseline, isLater } = release;
  if (isLater) {
    const back = model.timetable.find(({ event }) => /non-system-impacting/i.test(event));
    const when = back && isIsoDate(back.date) ? ` The RID is due to be baselined on ${proseDate(back.date)}.` : '';
    return [paragraph(`The RID of this release is updated to the scope that the ${panel} agrees.${when}`)];
  }
  const asked = baseline === null ? 'baseline it' : 're-baseline it with this scope';
  const letter = attachmentLetter(release, all);
  return [
    paragraph(
      `Version ${model.document.version} of the RID, in Appendix ${letter}, has all of this; the ${panel} is asked to ${asked}.`,
    ),
  ];
}

function policyBlocks({ model }: PaperRelease, { releasePolicy, panel }: PaperWords): Block[] {
  const { goLive } = model.release;
  if (goLive === null || !isIsoDate(goLive)) return [];
  const [documents, systems] = [leadTimes.documents, leadTimes.systems].map((months) =>
    monthAndYear(monthsBefore(goLive, months)),
  );
  return [
    paragraph(
      `Under the ${releasePolicy} the scope on the SEC documentation is set six months before go-live, in ${documents ?? ''}, and that on the DCC Systems 12 months before, in ${systems ?? ''}. The ${panel} can still add to it as an exception.`,
    ),
  ];
}

function testingBlocks({ model }: PaperRelease): Block[] {
  if (!model.modifications.some(isOfSystems)) return [];
  const steps = model.timetable.filter(({ event }) => /\b(?:SIT|UIT) (?:commences|window closes)\b/.test(event));
  const dated = steps.filter(({ date }) => isIsoDate(date));
  const known: Inline[] =
    dated.length === 0
      ? ['The dates of testing are not settled yet. ']
      : [`Testing: ${dated.map(({ event, date }) => `${event} on ${proseDate(date)}`).join(', ')}. `];
  return [paragraph([...known, gap('where the testing approach stands')])];
}

/** What left a release and is in none of this paper. */
function openBlocks(news: readonly ReleaseNews[], { panel }: PaperWords): { title: string; blocks: Block[] }[] {
  const open = news.flatMap(({ out, release }) =>
    out.filter(({ into }) => into.length === 0).map(({ modification }) => ({ modification, release })),
  );
  if (open.length === 0) return [];
  const opening = `For ${proposals(open.length)} no release is chosen yet; the ${panel} will be told once one is:`;
  const lines = open.map(({ modification, release: { model } }) => bullet(named(modification, model.release.name)));
  return [{ title: 'Later SEC Releases', blocks: [paragraph(opening), ...lines] }];
}

/** Appendices are attached to the paper; only a RID that is to be baselined is. */
function attachmentLetter(release: PaperRelease, all: readonly PaperRelease[]): string {
  return String.fromCharCode('A'.charCodeAt(0) + all.filter(({ isLater }) => !isLater).indexOf(release));
}

function attachments(all: readonly PaperRelease[]): Block[] {
  const attached = all.filter(({ isLater }) => !isLater);
  if (attached.length === 0) return [];
  return [
    paragraph('Attachments:'),
    ...attached.map((release) => {
      const {
        release: { name },
        document: { version },
      } = release.model;
      return bullet(`Appendix ${attachmentLetter(release, all)}: ${name} Implementation Document v${version}`);
    }),
  ];
}
