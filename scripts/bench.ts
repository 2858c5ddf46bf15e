import { acronyms } from './bench/acronyms';
import { checks, growth } from './bench/checks';
import { live } from './bench/live';
import { refreshes } from './bench/refreshes';
import { styles } from './bench/styles';

/**
 * `npm run bench`: what a check and a refresh take, how a check grows with the document, and the acronym rules beside
 * textlint's. Times are medians of one run on one machine; compare them with each other, not with another day's.
 */
async function bench(): Promise<void> {
  await checks();
  await growth();
  await acronyms();
  await styles();
  await live();
  await refreshes();
}

void bench();
