/**
 * Firefox for a test: puppeteer is an ES module, which Jest cannot import. It does what it is told by messages, each
 * `{ id, name, given }`, and answers `{ id, answer }` or `{ id, error }`.
 */
import puppeteer from 'puppeteer-core';

const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath: process.argv[2],
  headless: true,
  defaultViewport: { width: 1366, height: 900 },
});
const page = await browser.newPage();
// The page asks before it leaves what is not saved.
page.on('dialog', (dialog) => dialog.accept());
const errors = [];
page.on('console', (message) => {
  if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
});
page.on('pageerror', (error) => errors.push(String(error)));

const paneFrame = async () => (await page.$('.pane iframe')).contentFrame();
const frameOf = async (where) => (where === 'page' ? page.mainFrame() : paneFrame());

/** Brings what is to be clicked into view, and waits until it has stopped moving there. */
const settled = (element) => {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  return new Promise((resolve) => {
    let [before, still] = ['', 0];
    const look = () => {
      const { x, y } = element.getBoundingClientRect();
      still = `${x} ${y}` === before ? still + 1 : 0;
      before = `${x} ${y}`;
      if (still > 5) resolve();
      else globalThis.requestAnimationFrame(look);
    };
    look();
  });
};

const commands = {
  goTo: (url) => page.goto(url),
  ask: async (where, question, given) => (await frameOf(where)).evaluate(`(${question})(...${JSON.stringify(given)})`),
  click: async (where, find, given) => {
    const handle = await (await frameOf(where)).evaluateHandle(`(${find})(...${JSON.stringify(given)})`);
    const element = handle.asElement();
    if (!element) throw new Error(`There is nothing to click: ${find} ${JSON.stringify(given)}`);
    await element.evaluate(settled);
    await element.click();
  },
  press: async (key, shift) => {
    if (shift) await page.keyboard.down('Shift');
    await page.keyboard.press(key);
    if (shift) await page.keyboard.up('Shift');
  },
  type: (text) => page.keyboard.type(text),
  errors: () => errors,
  close: () => browser.close(),
};

const tell = (message) => process.connected && process.send(message);

process.on('message', ({ id, name, given }) => {
  Promise.resolve()
    .then(() => commands[name](...given))
    .then(
      (answer) => tell({ id, answer }),
      (error) => tell({ id, error: String(error) }),
    );
});
process.on('disconnect', () => browser.close());
tell({ id: 0 });
