import { isSearchable } from '../../model/edit';
import type { Place } from '../../model/place';
import type { Reading } from '../../document/recognise/recognise';
import type { ScopeItem } from '../../document/recognise/scope';
import type { Link } from '../../document/reading/snapshot';
import { modificationPages, slugOf } from '../../reference/webpages';
import { textAt } from '../fix';
import { rule } from '../rule';

interface Says {
  'no-link': Linking;
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
    'no-link': ({ item }) =>
      `The title of ${item.id} is no link. Readers look for the Modification Report behind it. Link it to the modification’s page.`,
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
    for (const item of items) {
      const { titlePlace, title } = item;
      if (!titlePlace || slugOf(title) === '') continue;
      const links = item.paragraph.links.filter(({ start, end }) => end > item.place.start && start < titlePlace.end);
      const place = titlePlace;
      const wanted = { address: `${pages}${slugOf(title)}/`, place: linkedPlace(reading, item, titlePlace, links) };
      const wrong = links.find(({ address }) => !leadsTo(address, title));
      const insecure = links.find(({ address }) => !/^https:/i.test(address));
      if (links.length === 0) yield { message: 'no-link', place, item, wanted };
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
  },
  fixIsSafe: false,
  fix({ item, wanted: { address, place } }, { reading }) {
    const text = textAt(reading, place);
    if (!isSearchable(text.found)) return null;
    return {
      title: `Link ${item.id} to ${address}`,
      edits: [{ kind: 'setLink', paragraph: place.paragraph, ...text, address }],
    };
  },
});

/** Letters and digits of an address’s last part and of the title; a page whose name was taken ends in -2. */
function leadsTo(address: string, title: string): boolean {
  const [page = ''] = address.split(/[?#]/);
  const last = page.replace(/\/+$/, '').split('/').at(-1) ?? '';
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
