import { apiNotFound } from '../errors';
import type { Json, WordObject } from '../objects/type';
import type { Query } from './protocol';

/** What of an object is to be loaded: plain properties, and the same again for each object it leads to. */
interface Selection {
  readonly all: boolean;
  readonly names: ReadonlySet<string>;
  readonly links: ReadonlyMap<string, readonly string[]>;
}

interface Loading {
  /** Members that this Word lacks. */
  readonly hidden: readonly string[];
  readonly reference: (object: WordObject) => Json;
}

/** Answers a load. `reference` gives an id to each object that is handed out. */
export function load(
  object: WordObject,
  query: Query,
  hidden: readonly string[],
  reference: (object: WordObject) => Json,
): Json {
  const paths = [...query.select, ...query.expand.map((path) => `${path}/*`)];
  return loadPaths(object, paths, query, { hidden, reference });
}

function loadPaths(
  object: WordObject,
  paths: readonly string[],
  page: Pick<Query, 'top' | 'skip'>,
  loading: Loading,
): Json {
  const items = object.items;
  if (!items) return loadOne(object, paths, loading);
  const wanted = items.slice(page.skip, page.top === undefined ? undefined : page.skip + page.top);
  // Of a collection Microsoft's samples ask for its length: that comes with the items.
  const ofItems = paths.map((path) => (path === 'length' ? '$none' : path));
  return { _Items: wanted.map((item) => loadOne(item, ofItems, loading)) };
}

function loadOne(object: WordObject, paths: readonly string[], loading: Loading): Json {
  const selection = select(object, paths);
  const result: { [key: string]: Json } = {};
  const referenceId = loading.reference(object);
  if (referenceId !== null) result['_ReferenceId'] = referenceId;
  for (const name of selection.all ? object.scalars : selection.names) {
    if (name.startsWith('_')) continue;
    const member = `${object.typeName}.${name}`;
    if (!loading.hidden.includes(member)) result[wireName(name)] = object.get(name);
    else if (!selection.all) throw apiNotFound(member);
  }
  for (const [link, rest] of selection.links) {
    const linked = object.follow(link);
    result[wireName(link)] = linked && loadPaths(linked, rest, { top: undefined, skip: 0 }, loading);
  }
  return result;
}

function select(object: WordObject, paths: readonly string[]): Selection {
  const names = new Set<string>();
  const links = new Map<string, string[]>();
  let all = paths.length === 0;
  for (const path of paths) {
    const [first = '', ...rest] = path.split(/[/.]/).filter((step) => step !== 'items' && step !== '');
    const name = memberName(first);
    if (name === '$none') continue;
    if (name === '*' || name === '$all' || name === '') all = true;
    else if (rest.length > 0 || object.hasLink(name))
      links.set(name, [...(links.get(name) ?? []), rest.join('/') || '*']);
    else names.add(name);
  }
  return { all, names, links };
}

/** `Text` on the wire is `text` in Office.js. */
export function memberName(wire: string): string {
  return wire.startsWith('_') ? wire : wire.slice(0, 1).toLowerCase() + wire.slice(1);
}

function wireName(member: string): string {
  return member.slice(0, 1).toUpperCase() + member.slice(1);
}
