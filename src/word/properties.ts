import type { Properties } from '../document/reading/leavings';
import { run } from './run';

/** What File › Info says of the document, in one round trip. */
export function readProperties(): Promise<Properties> {
  return run('read the properties of the document', async (context) => {
    const { properties } = context.document;
    properties.load('title,author');
    await context.sync();
    return { title: properties.title, author: properties.author };
  });
}
