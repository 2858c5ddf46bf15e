import { isSearchable, type Edit } from '../../model/edit';
import type { Place } from '../../model/place';
import type { Reading } from '../../document/recognise/recognise';
import type { ScopeItem } from '../../document/recognise/scope';
import type { Link } from '../../document/reading/snapshot';
import { modificationPages, slugOf } from '../../reference/webpages';
import { textAt } from '../fix';
import type { Finding, Rule } from '../rule';

export const linkMatchesTitle: Rule = {
  id: 'scope/link-matches-title',
  severity: 'warning',
  title: 'The link of a modification does not lead to its page',
  why: 'Readers follow the link to the Modification Report: behind a wrong one they read about another change.',
  source: 'The address of a modification’s page ends in its title, in lower case with hyphens.',
  *check({ reading }) {
    const items = [...reading.scope.approved, ...reading.scope.targeted];
    const pages = commonFolder(items) ?? modificationPages;
    for (const item of items) {
      const { titlePlace } = item;
      if (!titlePlace || slugOf(item.title) === '') continue;
      const links = item.paragraph.links.filter(({ start, end }) => end > item.place.start && start < titlePlace.end);
      const problem = problemWith(links, item, items);
      if (!problem) continue;
      yield {
        message: problem.message,
        place: titlePlace,
        ...fixOf(reading, item, links, problem.address ?? `${pages}${slugOf(item.title)}/`),
      };
    }
  },
};

function problemWith(
  links: readonly Link[],
  { id, title }: ScopeItem,
  items: readonly ScopeItem[],
): { readonly message: string; readonly address?: string } | null {
  if (links.length === 0) {
    return {
      message: `The title of ${id} is no link. Readers look for the Modification Report behind it. Link it to the modification’s page.`,
    };
  }
  const wrong = links.find(({ address }) => !leadsTo(address, title));
  if (wrong) {
    const other = items.find((item) => item.id !== id && leadsTo(wrong.address, item.title));
    return {
      message:
        `The title of ${id} links to ${other ? `the page of ${other.id}` : wrong.address || 'no page'}` +
        `${other ? ` (${wrong.address})` : `, which does not end in “${slugOf(title)}”`}. ` +
        `Readers who follow it ${other ? 'read about the wrong change' : 'may land on another change'}. Link it to its own page.`,
    };
  }
  const insecure = links.find(({ address }) => !/^https:/i.test(address));
  if (!insecure) return null;
  return {
    message: `The title of ${id} links to ${insecure.address}, which is not a secure address: browsers warn of such pages. Use its https address.`,
    ...(/^http:/i.test(insecure.address) ? { address: insecure.address.replace(/^http:/i, 'https:') } : {}),
  };
}

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

function linkedPlace({ outline }: Reading, { paragraph }: ScopeItem, links: readonly Link[]): Place {
  return outline.place(
    paragraph,
    Math.min(...links.map(({ start }) => start)),
    Math.max(...links.map(({ end }) => end)),
  );
}

function fixOf(reading: Reading, item: ScopeItem, links: readonly Link[], address: string): Pick<Finding, 'fix'> {
  const { titlePlace, paragraph, place } = item;
  if (!titlePlace) return {};
  const linked =
    links.length > 0
      ? linkedPlace(reading, item, links)
      : reading.outline.place(paragraph, place.start, titlePlace.end + 1);
  const text = textAt(reading, linked);
  if (!isSearchable(text.found)) return {};
  const edit: Edit = { kind: 'setLink', paragraph: linked.paragraph, ...text, address };
  return { fix: { title: `Link ${item.id} to ${address}`, safe: false, edits: [edit] } };
}
