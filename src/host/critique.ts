import { invalidArgument } from './errors';
import type { Json } from './objects/type';

export const colorSchemes = ['Red', 'Green', 'Blue', 'Lavender', 'Berry'] as const;
export type ColorScheme = (typeof colorSchemes)[number];

/** What the pop-up of a critique shows: texts by their ids in the manifest, and suggestions as they are. */
export interface PopupOptions {
  readonly brandingTextResourceId: string;
  readonly titleResourceId: string;
  readonly subtitleResourceId: string;
  readonly suggestions: readonly string[];
}

/** Words of a paragraph that an add-in has something to say about. */
export interface Critique {
  readonly colorScheme: ColorScheme;
  readonly start: number;
  readonly length: number;
  readonly popupOptions: PopupOptions | undefined;
  /** As the add-in passed it, and as it gets it back. */
  readonly passed: Json;
}

/** Reads `Word.AnnotationSet`; all of its critiques must lie within a text of this length. */
export function readCritiques(set: Json, textLength: number): Critique[] {
  const critiques = member(set, 'critiques');
  if (!Array.isArray(critiques)) throw invalidArgument('critiques');
  return critiques.map((passed) => {
    const colorScheme = colorSchemes.find((known) => known === member(passed, 'colorScheme'));
    if (!colorScheme) throw invalidArgument('colorScheme');
    const [start, length] = [count(passed, 'start'), count(passed, 'length')];
    if (length === 0 || start + length > textLength)
      throw invalidArgument(`a critique of ${length} characters from ${start} in a text of ${textLength}`);
    return { colorScheme, start, length, popupOptions: readPopup(member(passed, 'popupOptions')), passed };
  });
}

function readPopup(options: Json): PopupOptions | undefined {
  if (options === null) return undefined;
  const suggestions = member(options, 'suggestions');
  if (!Array.isArray(suggestions) || !suggestions.every((each) => typeof each === 'string'))
    throw invalidArgument('suggestions');
  return {
    brandingTextResourceId: text(options, 'brandingTextResourceId'),
    titleResourceId: text(options, 'titleResourceId'),
    subtitleResourceId: text(options, 'subtitleResourceId'),
    suggestions,
  };
}

function member(value: Json, name: string): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value[name] ?? null) : null;
}

function count(value: Json, name: string): number {
  const found = member(value, name);
  if (typeof found !== 'number' || !Number.isInteger(found) || found < 0) throw invalidArgument(name);
  return found;
}

function text(value: Json, name: string): string {
  const found = member(value, name);
  if (typeof found !== 'string') throw invalidArgument(name);
  return found;
}
