import { fieldTag, type FieldName } from '../../model/tags';
import type { XmlElement } from '../../model/xml';
import { fieldDefinition } from '../../document/fields/definitions';
import { wordsOf, type Inline } from '../block';
import type { Links } from './package';
import { run, w } from './word';

/** Binds fields to a custom XML part, so that Word keeps all places of one equal. */
export interface Binding {
  /** The id of the store item, in braces. */
  readonly storeItemId: string;
  xpath(name: FieldName): string;
  /** What the part says, which Word shows instead of a place's own words: a place in another form is not bound. */
  text(name: FieldName): string;
  readonly prefixMappings: string;
}

/** Writes what stands in paragraphs, and counts what needs a number of its own. */
export class InlineWriter {
  private lastId = 0;

  constructor(
    private readonly links: Links,
    private readonly binding: Binding | undefined,
  ) {}

  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  write(content: readonly Inline[]): XmlElement[] {
    return content.flatMap((inline): XmlElement[] => {
      if (typeof inline === 'string') return inline === '' ? [] : [run(inline)];
      switch (inline.kind) {
        case 'field':
          return [this.field(inline.name, wordsOf([inline]))];
        case 'link':
          return [
            w(
              'hyperlink',
              { 'r:id': this.links.idOf(inline.address), history: 1 },
              run(inline.text, w('rStyle', { val: 'Hyperlink' })),
            ),
          ];
        case 'page field':
          return complexField(inline.code, [run('1')]);
        case 'gap':
          return [run(inline.text, w('highlight', { val: 'yellow' }))];
        case 'tab':
          return [w('r', {}, w('tab'))];
      }
    });
  }

  /** A plain-text content control, which keeps its words together as one value. */
  private field(name: FieldName, text: string): XmlElement {
    return w(
      'sdt',
      {},
      w(
        'sdtPr',
        {},
        w('alias', { val: fieldDefinition(name).title }),
        w('tag', { val: fieldTag(name) }),
        w('id', { val: controlIds + this.nextId() }),
        this.binding?.text(name) === text
          ? w('dataBinding', {
              prefixMappings: this.binding.prefixMappings,
              xpath: this.binding.xpath(name),
              storeItemID: this.binding.storeItemId,
            })
          : null,
        w('text'),
      ),
      w('sdtContent', {}, run(text)),
    );
  }
}

/** Ids of content controls count from here, away from small numbers that a document may have. */
export const controlIds = 52_000_000;

/** A field of Word's own, with the result that it shows until it is worked out. */
export function complexField(code: string, result: readonly XmlElement[]): XmlElement[] {
  return [...fieldStart(code), ...result, fieldMark('end')];
}

export function fieldStart(code: string): XmlElement[] {
  return [
    fieldMark('begin'),
    w('r', {}, w('instrText', { 'xml:space': 'preserve' }, ` ${code} `)),
    fieldMark('separate'),
  ];
}

export function fieldMark(type: 'begin' | 'separate' | 'end'): XmlElement {
  return w('r', {}, w('fldChar', { fldCharType: type }));
}
