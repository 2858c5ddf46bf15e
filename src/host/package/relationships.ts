import type { Document, Element } from '@xmldom/xmldom';
import { ns } from './names';
import { parseXml } from './xml';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of one part, over the XML they are kept in. */
export class Relationships {
  constructor(
    private readonly document: Document,
    private readonly changed: () => void,
  ) {}

  static empty(changed: () => void): Relationships {
    return new Relationships(
      parseXml(
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${ns.relationships}"/>`,
        'relationships',
      ),
      changed,
    );
  }

  get xml(): Document {
    return this.document;
  }

  all(): Relationship[] {
    return this.elements().map((element) => ({
      id: element.getAttribute('Id') ?? '',
      type: element.getAttribute('Type') ?? '',
      target: element.getAttribute('Target') ?? '',
      external: element.getAttribute('TargetMode') === 'External',
    }));
  }

  byId(id: string): Relationship | undefined {
    return this.all().find((relationship) => relationship.id === id);
  }

  byType(type: string): Relationship[] {
    return this.all().filter((relationship) => relationship.type === type);
  }

  /** Answers the new relationship's id. */
  add(type: string, target: string, external = false): string {
    const used = new Set(this.all().map((relationship) => relationship.id));
    let number = used.size + 1;
    while (used.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const element = this.document.createElementNS(ns.relationships, 'Relationship');
    element.setAttribute('Id', id);
    element.setAttribute('Type', type);
    element.setAttribute('Target', target);
    if (external) element.setAttribute('TargetMode', 'External');
    this.document.documentElement?.appendChild(element);
    this.changed();
    return id;
  }

  remove(id: string): void {
    for (const element of this.elements()) {
      if (element.getAttribute('Id') !== id) continue;
      element.parentNode?.removeChild(element);
      this.changed();
    }
  }

  private elements(): Element[] {
    const found: Element[] = [];
    for (let node = this.document.documentElement?.firstChild ?? null; node; node = node.nextSibling) {
      if (node.nodeType === 1 && (node as Element).localName === 'Relationship') found.push(node as Element);
    }
    return found;
  }
}

/** The part that a relationship's target names, seen from the part that holds the relationship. */
export function resolveTarget(source: string, target: string): string {
  // Some programs write targets as Windows has paths.
  const steps = target.replaceAll('\\', '/').split('/');
  const path = steps[0] === '' ? [] : source.split('/').slice(0, -1);
  for (const step of steps) {
    if (step === '') continue;
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** A target that leads from one part to another. */
export function relativeTarget(source: string, part: string): string {
  const from = source.split('/').slice(0, -1);
  const to = part.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** Where a part's relationships are kept; the empty name stands for the package itself. */
export function relationshipsName(source: string): string {
  const slash = source.lastIndexOf('/');
  return `${source.slice(0, slash + 1)}_rels/${source.slice(slash + 1)}.rels`;
}
