import { isSearchable, type Edit } from '../../model/edit';
import type { Place } from '../../model/place';
import type { Reading } from '../../document/recognise/recognise';
import type { ScopeItem } from '../../document/recognise/scope';
import type { Link } from '../../document/reading/snapshot';
import { modificationPages, slugOf } from '../../reference/webpages';
import { textAt } from '../fix';
import { listed, plural } from '../wording';
import { rule } from '../rule';

interface Says {
  /** Titles that are no links. */
  'no-links': { links: readonly [Linking, ...Linking[]] };
  /** Leads to what is not the page, or to the page of another modification. */
  wrong: Linking & { links: string; other: string | null };
  insecure: Linking & { links: string };
}

interface Linking {
  item: ScopeItem;
  /** The link that the title should have, and over which words. */
  wanted: { readonly address: string; readonly place: Place };
}

export const linkMatchesTitle = rule<Says>({
  id: 'scope/link-matches-title',
  severity: 'warning',
  since: '0.1.0',
  title: 'The link of a modification does not lead to its page',
  why: 'Readers follow the link to the Modification Report: behind a wrong one they read about another change.',
  source: 'The address of a modification’s page ends in its title, in lower case with hyphens.',
  messages: {
    'no-links': ({ links }) =>
      `The ${plural(links.length, 'title', 'titles')} of ${listed(links.map(({ item }) => item.id))} ${plural(links.length, 'is no link', 'are no links')}. ` +
      `Readers look for the Modification Report behind ${plural(links.length, 'it', 'them')}. ` +
      `Link ${plural(links.length, 'it to the modification’s page', 'each to its modification’s page')}.`,
    wrong: ({ item: { id, title }, links, other }) =>
      other === null
        ? `The title of ${id} links to ${links || 'no page'}, which does not end in “${slugOf(title)}”. ` +
          'Readers who follow it may land on another change. Link it to its own page.'
        : `The title of ${id} links to the page of ${other} (${links}). ` +
          'Readers who follow it read about the wrong change. Link it to its own page.',
    insecure: ({ item, links }) =>
      `The title of ${item.id} links to ${links}, which is not a secure address: browsers warn of such pages. Use its https address.`,
  },
  *find({ reading }) {
    const items = [...reading.scope.approved, ...reading.scope.targeted];
    const pages = commonFolder(items) ?? modificationPages;
    const unlinked: Linking[] = [];
    for (const item of items) {
      const { titlePlace, title } = item;
      if (!titlePlace || slugOf(title) === '') continue;
      const links = item.paragraph.links.filter(({ start, end }) => end > item.place.start && start < titlePlace.end);
      const place = titlePlace;
      const wanted = { address: `${pages}${slugOf(title)}/`, place: linkedPlace(reading, item, titlePlace, links) };
      const wrong = links.find(({ address }) => !leadsTo(address, title));
      const insecure = links.find(({ address }) => !/^https:/i.test(address));
      if (links.length === 0) unlinked.push({ item, wanted });
      else if (wrong) {
        const other = items.find(({ id, title: name }) => id !== item.id && leadsTo(wrong.address, name))?.id ?? null;
        yield { message: 'wrong', place, item, wanted, links: wrong.address, other };
      } else if (insecure) {
        const { address } = insecure;
        const secure = address.replace(/^http:/i, 'https:');
        const own = secure === address ? wanted : { ...wanted, address: secure };
        yield { message: 'insecure', place, item, wanted: own, links: address };
      }
    }
    const [first, ...others] = unlinked;
    if (!first?.item.titlePlace) return;
    const about = unlinked.map(({ item }) => item.id).join(', ');
    yield { message: 'no-links', place: first.item.titlePlace, about, links: [first, ...others] };
  },
  fixIsSafe: false,
  fix(found, { reading }) {
    const all = found.message === 'no-links' ? found.links : ([found] as const);
    const edits = all.flatMap(({ wanted: { address, place } }): Edit[] => {
      const text = textAt(reading, place);
      return isSearchable(text.found) ? [{ kind: 'setLink', paragraph: place.paragraph, ...text, address }] : [];
    });
    if (edits.length === 0) return null;
    const [{ item, wanted }] = all;
    const title =
      all.length === 1
        ? `Link ${item.id} to ${wanted.address}`
        : `Link ${listed(all.map((one) => one.item.id))} to their pages`;
    return { title, edits };
  },
});

/** Letters and digits of an address’s last part and of the title; a page whose name was taken ends in -2. */
function leadsTo(address: string, title: string): boolean {
  const [page = ''] = address.split(/[?#]/);
  const last =
    page
      .replace(/(?<!\/)\/+$/, '')
      .split('/')
      .at(-1) ?? '';
  const words = `-${slugOf(decoded(last))}`;
  const wanted = [title, title.replace(/&/g, ' and ')].map((text) => `-${slugOf(text)}`);
  return wanted.some((ending) => words.endsWith(ending) || words.endsWith(`${ending}-2`));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Where most of the pages of the other bullets stand. */
function commonFolder(items: readonly ScopeItem[]): string | null {
  const folders = items.flatMap(({ paragraph, title }) =>
    paragraph.links
      .filter(({ address }) => leadsTo(address, title))
      .flatMap(({ address }) => /^(https:\/\/.+\/)[^/?#]+\/?$/i.exec(address)?.[1] ?? []),
  );
  const counts = new Map<string, number>();
  for (const folder of folders) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

/** The words that are linked; the bullet's identifier and title where none are. */
function linkedPlace(
  { outline }: Reading,
  { paragraph, place }: ScopeItem,
  titlePlace: Place,
  links: readonly Link[],
): Place {
  if (links.length === 0) return outline.place(paragraph, place.start, titlePlace.end + 1);
  return outline.place(
    paragraph,
    Math.min(...links.map(({ start }) => start)),
    Math.max(...links.map(({ end }) => end)),
  );
}
