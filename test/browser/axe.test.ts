import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { paneFrame, useBrowser } from './browser';
import { scenes } from './scenes';

const browser = useBrowser();
// axe goes through every scene seven times.
jest.setTimeout(900_000);

/** How the pane can look, and the colour of its surface by which it is known to look so. */
const looks = {
  light: { media: { colorScheme: 'light', forcedColors: 'none' }, surface: '#ffffff' },
  dark: { media: { colorScheme: 'dark', forcedColors: 'none' }, surface: '#292929' },
  'forced colours': { media: { colorScheme: 'dark', forcedColors: 'active' }, surface: '#292929' },
} as const;
type Look = keyof typeof looks;

/** Colours that are still on their way from one look to the next are in neither. Out of sight they never arrive. */
async function isStill(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    const longest = new Promise((resolve) => setTimeout(resolve, 1000));
    return Promise.race([Promise.allSettled(transitions.map(({ finished }) => finished)), longest]);
  });
}

/** What axe finds in the pane. Once it has gone through all of it, another look can change the colours only. */
async function violations(page: Page, look: Look): Promise<string[]> {
  const { media, surface } = looks[look];
  await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
  const frame = await paneFrame(page);
  await frame.waitForFunction((colour) => {
    const app = document.querySelector('.fui-FluentProvider');
    return app && getComputedStyle(app).getPropertyValue('--colorNeutralBackground1').trim() === colour;
  }, surface);
  await isStill(frame);
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(axe.source);
  return frame.evaluate(
    async (rules) => {
      const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
      const found = await run(
        { exclude: [['[data-tabster-dummy]']] },
        { resultTypes: ['violations'], ...(rules && { runOnly: rules }) },
      );
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
    },
    look === 'light' ? null : ['color-contrast'],
  );
}

/** The widths that Word gives a pane, and the narrowest that is enlarged to twice its size. */
const widths = [
  { width: 320, zoom: 1 },
  { width: 350, zoom: 1 },
  { width: 450, zoom: 1 },
  { width: 640, zoom: 2 },
];

/** What depends on the width: whether everything is in sight, is reached and can be read. */
async function violationsAt(page: Page, { width, zoom }: (typeof widths)[number]): Promise<string[]> {
  const style = await page.addStyleTag({
    content: `.pane { width: ${String(width + 1)}px } .pane iframe { width: ${String(width)}px }`,
  });
  const frame = await paneFrame(page);
  await frame.evaluate((factor) => {
    document.documentElement.style.zoom = String(factor);
  }, zoom);
  await isStill(frame);
  const found = await frame.evaluate(async (factor) => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    const { scrollWidth, clientWidth } = document.documentElement;
    // What stays in sight lies over whatever happens to be below it: it takes its own place meanwhile.
    const sticky = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) => getComputedStyle(element).position === 'sticky',
    );
    for (const element of sticky) element.style.position = 'static';
    const { violations } = await run(
      { exclude: [['[data-tabster-dummy]']] },
      { resultTypes: ['violations'], runOnly: ['scrollable-region-focusable', 'color-contrast', 'target-size'] },
    );
    for (const element of sticky) element.style.position = '';
    const wide = scrollWidth > clientWidth ? [`${String(scrollWidth)} px wide in ${String(clientWidth)}`] : [];
    const tops = [...document.querySelectorAll('[role=tab]')].map((tab) => tab.getBoundingClientRect().top);
    // Enlarged, they may go into a second line.
    const lines = factor === 1 && new Set(tops).size > 1 ? ['the tabs take two lines'] : [];
    return [
      ...wide,
      ...lines,
      ...violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
    ];
  }, zoom);
  await frame.evaluate(() => {
    document.documentElement.style.zoom = '';
  });
  await style.evaluate((element) => {
    (element as Element).remove();
  });
  return found;
}

test('axe finds nothing in any view, whatever is open in it: light, dark, forced colours, narrow, wide, enlarged', async () => {
  const open = await browser.open();
  const found: [scene: string, look: string, violations: string[]][] = [];
  for (const { name, show } of scenes) {
    await show(open);
    for (const look of Object.keys(looks) as Look[]) found.push([name, look, await violations(open.page, look)]);
    await open.page.emulateMedia({ ...looks.light.media, reducedMotion: 'reduce' });
    for (const size of widths)
      found.push([name, `${String(size.width)} px at ${String(size.zoom)}`, await violationsAt(open.page, size)]);
  }
  expect(found.filter(([, , violations]) => violations.length > 0)).toEqual([]);
});
