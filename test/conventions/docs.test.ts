import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(path.join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  ...readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('README.md'))
    .map((name) => `src/${name}`),
];

/** Code is no prose: a link in it is an example. */
const proseOf = (page: string): string =>
  readFileSync(path.join(root, page), 'utf8').replace(/^(`{3,})[^]*?^\1$/gm, '');

/** As GitHub makes it of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .trim()
    .replace(/\s/g, '-');
const anchorsOf = (page: string): string[] =>
  [...proseOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** The links of a page to what lies in the project: the file, and the heading in it. */
function linksOf(page: string): { readonly link: string; readonly file: string; readonly anchor: string }[] {
  return [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) => {
    if (/^[a-z]+:/.test(link)) return [];
    const [file = '', anchor = ''] = link.split('#');
    return [{ link, file: file === '' ? page : path.join(path.dirname(page), file), anchor }];
  });
}

describe('the pages of documentation', () => {
  it.each(pages)('%s has no dead link', (page) => {
    const dead = linksOf(page).filter(
      ({ file, anchor }) => !existsSync(path.join(root, file)) || (anchor !== '' && !anchorsOf(file).includes(anchor)),
    );
    expect(dead).toEqual([]);
  });

  it('are all in the index, which the README links to', () => {
    const index = linksOf('docs/README.md').map(({ file }) => file);
    const listed = pages.filter((page) => page !== 'README.md' && page !== 'docs/README.md');
    expect(listed.filter((page) => !index.includes(page))).toEqual([]);
    expect(linksOf('README.md').map(({ file }) => file)).toContain('docs/README.md');
  });

  it('name no file of the sources, tests and scripts that is not there', () => {
    const named = pages.flatMap((page) =>
      [...proseOf(page).matchAll(/`((?:src|test|scripts|docs)\/[\w./-]+)`/g)].map(([, file = '']) => ({ page, file })),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ file }) => !existsSync(path.join(root, file)) && !isExample(file))).toEqual([]);
  });
});

/** CONTRIBUTING.md names files that its examples make. */
function isExample(file: string): boolean {
  return readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8').includes(`\`${file}\` (new)`);
}
