import { acronyms } from './bench/acronyms';
import { checks, growth } from './bench/checks';
import { live } from './bench/live';
import { panes } from './bench/pane';
import { refreshes } from './bench/refreshes';
import { styles } from './bench/styles';

/**
 * `npm run bench`: what a check and a refresh take, how a check grows with the document, and the acronym rules beside
 * textlint's. `npm run bench -- pane FOLDER`, after a build here and there, is the pane beside that of another version in a
 * folder of its own. Times are medians of one run on one machine; compare them with each other, not with another day's.
 */
async function bench([what, folder]: readonly string[]): Promise<void> {
  if (what === 'pane' && folder !== undefined) {
    await panes(folder);
    return;
  }
  await checks();
  await growth();
  await acronyms();
  await styles();
  await live();
  await refreshes();
}

void bench(process.argv.slice(2));
