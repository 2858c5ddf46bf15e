import type { Document, Element } from '@xmldom/xmldom';
import { elements } from './dom';

/** One step of a path: a child of this name, the n-th of its parent's where a position is given. */
interface Step {
  readonly prefix: string | undefined;
  readonly name: string;
  readonly position: number | undefined;
}

const stepPattern = /^(?:([^\s:/@*()[\]'"]+):)?([^\s:/@*()[\]'"]+)(?:\[(\d+)\])?$/;

/** The paths that Word writes: child steps from the root, with positions. Undefined for any other. */
function parsePath(xpath: string): Step[] | undefined {
  if (!xpath.startsWith('/')) return undefined;
  const steps = xpath
    .slice(1)
    .split('/')
    .map((step) => stepPattern.exec(step.trim()));
  if (steps.some((step) => step === null)) return undefined;
  return steps.map((step) => ({
    prefix: step?.[1],
    name: step?.[2] ?? '',
    position: step?.[3] === undefined ? undefined : Number(step[3]),
  }));
}

export function isSimplePath(xpath: string): boolean {
  return parsePath(xpath) !== undefined;
}

/** Namespaces by prefix, of a text such as `xmlns:a="urn:a" xmlns:b="urn:b"`. */
function parsePrefixes(mappings: string): Map<string, string> {
  const found = mappings.matchAll(/xmlns:([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return new Map([...found].map((match) => [match[1] ?? '', match[2] ?? match[3] ?? '']));
}

/** The first element that a path leads to. */
export function findByPath(document: Document, xpath: string, prefixMappings: string): Element | undefined {
  const steps = parsePath(xpath);
  const prefixes = parsePrefixes(prefixMappings);
  if (!steps || steps.some(({ prefix }) => prefix !== undefined && !prefixes.has(prefix))) return undefined;
  let found: (Document | Element)[] = [document];
  for (const { prefix, name, position } of steps) {
    const namespace = prefix === undefined ? '' : prefixes.get(prefix);
    found = found.flatMap((parent) => {
      const named = elements(parent).filter(
        (child) => child.localName === name && (child.namespaceURI ?? '') === namespace,
      );
      return position === undefined ? named : named.slice(position - 1, position);
    });
  }
  return found[0] as Element | undefined;
}
