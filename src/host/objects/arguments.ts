import { invalidArgument } from '../errors';
import type { Json, WordObject } from './type';

/** The arguments of one call, read by type; a wrong one is what Word calls an invalid argument. */
export class Arguments {
  constructor(
    private readonly values: readonly Json[],
    private readonly objects: ReadonlyMap<number, WordObject | null> = new Map(),
    private readonly optionObjects: ReadonlyMap<string, WordObject | null> = new Map(),
  ) {}

  text(index: number): string {
    const value = this.value(index);
    if (typeof value !== 'string') throw this.invalid(index, value);
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.value(index) === null ? undefined : this.text(index);
  }

  number(index: number): number {
    const value = this.value(index);
    if (typeof value !== 'number') throw this.invalid(index, value);
    return value;
  }

  count(index: number): number {
    const value = this.number(index);
    if (!Number.isInteger(value) || value < 0) throw this.invalid(index, value);
    return value;
  }

  optionalCount(index: number): number | undefined {
    return this.value(index) === null ? undefined : this.count(index);
  }

  flag(index: number, standard = false): boolean {
    const value = this.value(index);
    if (value === null) return standard;
    if (typeof value !== 'boolean') throw this.invalid(index, value);
    return value;
  }

  /** One of a few words; the first stands for none given, if there may be none. */
  choice<W extends string>(index: number, words: readonly W[], optional = false): W {
    const value = this.value(index);
    if (value === null && optional && words[0] !== undefined) return words[0];
    const word = words.find((candidate) => candidate === value);
    if (word === undefined) throw this.invalid(index, value);
    return word;
  }

  texts(index: number): string[] {
    return textList(this.value(index)) ?? this.fail(index);
  }

  /** Rows of texts; undefined where none are given. */
  grid(index: number): string[][] | undefined {
    const value = this.value(index);
    if (value === null) return undefined;
    return textGrid(value) ?? this.fail(index);
  }

  object(index: number): WordObject {
    const found = this.objects.get(index);
    if (!found) throw this.invalid(index, this.value(index));
    return found;
  }

  optionalObject(index: number): WordObject | undefined {
    return this.objects.get(index) ?? undefined;
  }

  /** A member of an argument that is an object of options; null when it is not given. */
  option(index: number, name: string): Json {
    const options = this.value(index);
    return typeof options === 'object' && !Array.isArray(options) ? (options?.[name] ?? null) : null;
  }

  optionText(index: number, name: string): string | undefined {
    const value = this.option(index, name);
    if (value !== null && typeof value !== 'string') throw this.invalid(index, value);
    return value ?? undefined;
  }

  optionTexts(index: number, name: string): string[] | undefined {
    const value = this.option(index, name);
    return value === null ? undefined : (textList(value) ?? this.fail(index));
  }

  /** A member that is an object of Word's. */
  optionObject(name: string): WordObject | undefined {
    return this.optionObjects.get(name) ?? undefined;
  }

  json(index: number): Json {
    return this.value(index);
  }

  private value(index: number): Json {
    return this.values[index] ?? null;
  }

  private invalid(index: number, value: Json): Error {
    return invalidArgument(`argument ${index + 1} is ${JSON.stringify(value).slice(0, 80)}`);
  }

  private fail(index: number): never {
    throw this.invalid(index, this.value(index));
  }
}

function textList(value: Json): string[] | undefined {
  return Array.isArray(value) && value.every((text) => typeof text === 'string') ? value : undefined;
}

/** Numbers are taken for their digits, as Word takes them. */
export function textGrid(value: Json): string[][] | undefined {
  if (!Array.isArray(value)) return undefined;
  const rows = value.map((row) =>
    Array.isArray(row) ? textList(row.map((cell) => (typeof cell === 'number' ? String(cell) : cell))) : undefined,
  );
  return rows.every((row) => row !== undefined) ? rows : undefined;
}
