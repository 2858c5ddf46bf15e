import { itemNotFound } from '../errors';
import type { WordObject } from '../objects/type';

/** The objects that the add-in keeps from one batch to the next, by the ids it knows them by. */
export class References {
  private readonly kept = new Map<string, WordObject>();
  private next = 1;

  get size(): number {
    return this.kept.size;
  }

  keep(object: WordObject): string {
    const id = `ref:${this.next}`;
    this.next += 1;
    this.kept.set(id, object);
    return id;
  }

  find(id: string): WordObject {
    const object = this.kept.get(id);
    if (!object) throw itemNotFound();
    return object;
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  clear(): void {
    this.kept.clear();
  }

  values(): Iterable<WordObject> {
    return this.kept.values();
  }
}
