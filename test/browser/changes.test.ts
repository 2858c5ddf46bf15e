import { readFile } from 'node:fs/promises';
import { docx, heading, paragraph } from '../builders';
import { choose, fixture, isReady, isSelected, openFile, useBrowser } from './browser';

const browser = useBrowser();

test('a version is recorded, a change is told of it, and the paper on it opens as a new document', async () => {
  const { page, pane, drawing } = await browser.open();
  await pane.getByRole('tab', { name: 'Changes' }).click();
  await pane.getByText('No version is kept yet').waitFor();
  await pane.getByRole('button', { name: 'Record this version' }).click();
  await pane.getByRole('textbox', { name: 'Version' }).fill('0.9');
  await pane.getByRole('textbox', { name: 'Date' }).fill('soon');
  await pane.getByRole('button', { name: 'Record', exact: true }).click();
  await pane.getByText('“soon” is not a date').waitFor();
  await pane.getByRole('textbox', { name: 'Date' }).fill('11 Oct 19');
  await pane.getByRole('button', { name: 'Record', exact: true }).click();
  await pane.getByText('Version 0.9 is recorded').waitFor();
  await pane.getByText('Nothing has changed since.').waitFor();
  await page.getByText('Changed, not saved').waitFor();

  await pane.getByRole('tab', { name: 'Release' }).click();
  const goLive = pane.getByRole('textbox', { name: 'Go-live' });
  await goLive.fill('2 July 2020');
  await goLive.press('Enter');
  await pane.getByRole('tab', { name: 'Changes' }).click();
  await pane
    .getByRole('heading', { level: 3, name: 'Dates' })
    .or(pane.getByRole('heading', { level: 3, name: 'Release' }))
    .first()
    .waitFor();
  await pane.getByText('2 July 2020').first().waitFor();

  await pane.getByRole('button', { name: 'Paper to the Panel' }).click();
  await pane.getByRole('textbox', { name: 'Paper reference' }).fill('SECP_76_1701_23');
  await pane.getByRole('button', { name: 'Draft the paper' }).click();
  await page.getByText('The add-in has made a new document').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save it as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('New document.docx');
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
  await drawing.getByText('June 2020 SEC Release').first().waitFor();
});

test('a notice is drafted as text, and opens as a document in the place of the RID when that is asked for', async () => {
  const { page, pane, drawing } = await browser.open();
  await pane.getByRole('tab', { name: 'Changes' }).click();
  await pane.getByRole('button', { name: 'After go-live' }).click();
  await pane.getByRole('textbox', { name: 'Version of the SEC' }).fill('6.21');
  await pane.getByRole('button', { name: 'Draft', exact: true }).click();
  const text = pane.getByRole('textbox', { name: 'As Markdown' });
  await text.waitFor();
  expect(await text.inputValue()).toMatch(/^# SEC v6\.21 published for the June 2020 SEC Release/);
  await pane.getByRole('button', { name: 'Open as a Word document' }).click();
  await page.getByRole('button', { name: 'Open it here' }).click();
  await isReady(page);
  await drawing.getByText('Version 6.21 of the Smart Energy Code (SEC) is in effect').waitFor();
});

test('go-live moves by a week with its timetable, and a step stays where its author says so', async () => {
  const { page, pane } = await browser.open({ visit: false });
  // Steps that have been do not move.
  await page.addInitScript(() => {
    const Clock = Date;
    const ahead = Clock.now() - Clock.UTC(2020, 0, 15);
    globalThis.Date = class extends Clock {
      constructor(...given: [] | [string | number]) {
        super(given[0] ?? Clock.now() - ahead);
      }
    } as DateConstructor;
  });
  await page.goto(browser.url);
  await isReady(page);
  await pane.getByRole('tab', { name: 'Changes' }).click();
  await pane.getByRole('button', { name: 'Move the go-live' }).click();
  await pane.getByRole('textbox', { name: 'New go-live' }).fill('2 July 2020');
  await pane.getByRole('textbox', { name: 'Decided by' }).fill('Panel');
  const steps = pane.getByRole('region', { name: 'Steps of the timetable' });
  const moving = steps.getByRole('checkbox', { checked: true });
  await moving.first().waitFor();
  const count = await moving.count();
  await steps.getByRole('checkbox').first().uncheck();
  await steps.getByText(', stays').waitFor();
  expect(await moving.count()).toBe(count - 1);
  await pane.getByRole('button', { name: 'Move, and refresh the tables' }).click();
  await pane.getByText('The timetable has moved with it').first().waitFor();
  await pane.getByText('The release goes live on 2 July 2020. Give another day').waitFor();
});

test('a check before sending says whether the document is ready', async () => {
  const { pane } = await browser.open();
  await pane.getByRole('button', { name: 'Check before sending' }).click();
  await pane.getByText(/^Not ready: \w+ things are left to do\.$/).waitFor();
  await pane.getByRole('button', { name: 'Check as while drafting' }).click();
  await pane.getByRole('button', { name: 'Check before sending' }).waitFor();
});

test('the timetable goes out as a calendar file, and a team’s calendar of meetings comes in', async () => {
  const { page, pane } = await browser.open();
  await pane.getByRole('tab', { name: 'Changes' }).click();
  await pane.getByRole('button', { name: 'Timetable as a calendar' }).click();
  const downloading = page.waitForEvent('download');
  await pane.getByRole('link', { name: 'Save June 2020 SEC Release.ics' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('June 2020 SEC Release.ics');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text).toContain('DTSTART;VALUE=DATE:20200625');

  await pane.getByRole('tab', { name: 'Settings' }).click();
  await pane.getByRole('button', { name: 'Reference data of this document' }).click();
  const field = pane.getByLabel('Meetings from a calendar file');
  await field.setInputFiles({ name: 'out.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) });
  await pane.getByRole('textbox', { name: 'Body' }).fill('Panel');
  await pane.getByRole('button', { name: 'Save', exact: true }).click();
  await pane.getByText('Meetings of Panel added').waitFor();
  await pane.getByRole('button', { name: 'Change: Panel' }).waitFor();
});

const paper = docx([
  paragraph('Paper Reference: SECP_76_1701_23'),
  heading(1, '2. June 2020 SEC Release'),
  paragraph('The June 2020 SEC Release goes live on 2 July 2020.'),
]);

test('a paper is checked against the RID, from the RID and from the paper', async () => {
  const open = await browser.open();
  const { page, pane } = open;
  await choose(open, 'Changes');
  await pane.getByRole('button', { name: 'Do papers and RIDs agree?' }).click();
  const field = pane.getByLabel('The paper, or the other RID');
  await field.setInputFiles({ name: 'letter.docx', mimeType: '', buffer: Buffer.from(docx([paragraph('Dear')])) });
  await pane.getByText('letter.docx is neither a paper to the Panel nor a RID').waitFor();
  await field.setInputFiles({ name: 'paper.docx', mimeType: '', buffer: Buffer.from(paper) });
  await pane.getByText('go live on 2 July 2020, and this RID on 25 June 2020').waitFor();

  await openFile(page, { name: 'paper.docx', bytes: paper });
  await choose(open, 'Changes');
  await pane.getByRole('heading', { name: 'This document is a paper' }).waitFor();
  await pane.getByLabel('A RID that the paper is about').setInputFiles(fixture('june-2020.docx'));
  await pane.getByText('go live on 2 July 2020, and june-2020.docx on 25 June 2020').waitFor();
  await pane.getByRole('button', { name: 'Go to: 2 July 2020' }).click();
  await isSelected(page, '2 July 2020');
});

test('the ribbon records a baseline, and checks before sending', async () => {
  const { page, pane } = await browser.open();
  const ribbon = page.getByRole('tabpanel', { name: 'RID' });
  await ribbon.getByRole('button', { name: 'Record baseline' }).click();
  await pane.getByRole('textbox', { name: 'Version', exact: true }).waitFor();
  await pane.getByRole('button', { name: 'Record', exact: true }).click();
  await pane.getByText(/^Version \S+ is recorded/).waitFor();
  await ribbon.getByRole('button', { name: 'Check before sending' }).click();
  await pane.getByText(/^Not ready: /).waitFor();
});
