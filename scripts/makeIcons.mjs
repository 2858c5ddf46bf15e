/**
 * Renders the icons: `npm exec -- node scripts/makeIcons.mjs`. Each has a drawing on a grid of 32 and one on a grid of
 * 16, with less in it, for the small sizes. Needs Chromium (CHROMIUM names another one).
 */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const names = ['rid', 'check', 'previous', 'next', 'refresh', 'insert', 'start', 'send', 'baseline', 'comments'];
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const largestSmall = 24;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  for (const name of names) {
    for (const size of sizes) {
      const source = size <= largestSmall ? `${name}-16` : name;
      const svg = await readFile(new URL(`../assets/${source}.svg`, import.meta.url), 'utf8');
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      const png = await page.screenshot({ omitBackground: true });
      await writeFile(new URL(`../assets/${name}-${size}.png`, import.meta.url), png);
    }
  }
} finally {
  await browser.close();
}
