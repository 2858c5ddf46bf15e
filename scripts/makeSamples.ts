/** Writes the samples of test/fixtures: `npx tsx scripts/makeSamples.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { samples } from '../test/builders/samples';

async function writeSamples(): Promise<void> {
  for (const [name, make] of Object.entries(samples)) {
    const document = await make();
    writeFileSync(join(__dirname, '..', 'test', 'fixtures', name), document);
    process.stdout.write(`test/fixtures/${name}: ${String(document.length)} bytes\n`);
  }
}

void writeSamples();
