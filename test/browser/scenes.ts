import { docx, heading, paragraph } from '../builders';
import { choose, fixture, isReady, openFile, paneFrame, refreshAll, save } from './browser';
import type { OpenPage } from './browser';

/** The page, with the pane and the document in it. */
export type Stage = Omit<OpenPage, 'problems'>;

/** A state of the pane that an author can bring it to, from the state of the scene before. */
export interface Scene {
  readonly name: string;
  readonly show: (open: Stage) => Promise<void>;
}

const stated = '£1,120,042';

/**
 * The whole pane with all that can be opened in it: axe goes through these, and so does who looks at the screenshots. The
 * page has the sample open when they begin.
 */
export const scenes: readonly Scene[] = [
  {
    name: 'check',
    show: async ({ pane }) => {
      await pane.getByRole('region').getByRole('listitem').filter({ hasText: stated }).first().waitFor();
      await pane.getByText('This RID is not set up yet').waitFor();
    },
  },
  {
    name: 'check-opened',
    show: async (open) => {
      const { pane } = open;
      const problem = pane.getByRole('region').getByRole('listitem').filter({ hasText: stated }).first();
      await problem.getByRole('button').first().click();
      await pane.getByRole('button', { name: /^Ignore…/ }).click();
      await pane.getByRole('button', { name: 'Ignore and next' }).click();
      await pane.getByText('Say why: whoever reads').waitFor();
      await unfold(open);
    },
  },
  {
    name: 'check-ignored',
    show: async (open) => {
      const { pane } = open;
      await pane.getByRole('textbox', { name: 'Reason' }).fill('The Panel has agreed this total');
      await pane.getByRole('textbox', { name: 'Your name' }).fill('Ann Author');
      await pane.getByRole('button', { name: 'Ignore and next' }).click();
      await pane.getByText('Ignored (1)').waitFor();
      await pane.getByRole('searchbox').fill('acronym');
      await pane.getByRole('button', { name: /^\d+ warnings/ }).click();
      await unfold(open);
      await pane.getByRole('button', { name: `Stop ignoring: ${stated}` }).waitFor();
    },
  },
  {
    name: 'tables',
    show: async (open) => {
      await choose(open, 'Tables');
      await open.pane.getByRole('heading', { level: 3, name: 'Glossary' }).waitFor();
      await unfold(open);
    },
  },
  {
    name: 'tables-conflict',
    show: async (open) => {
      const { page, pane, drawing } = open;
      await refreshAll(open);
      await pane.getByText('8 of 8 tables up to date').waitFor();
      await isReady(page);
      await drawing.locator('td p[contenteditable]').filter({ hasText: 'Data Communication Company' }).click();
      await page.keyboard.press('End');
      await page.keyboard.type(' Limited');
      await choose(open, 'Release');
      await pane.getByRole('button', { name: 'Glossary' }).click();
      const term = pane.getByRole('textbox', { name: /^Full term: DCC/ });
      await term.fill('The DCC');
      await term.press('Enter');
      await refreshAll(open);
      await pane
        .getByRole('button', { name: /^Keep the document’s/ })
        .first()
        .waitFor();
      await unfold(open);
    },
  },
  {
    name: 'release',
    show: async (open) => {
      const { pane } = open;
      await choose(open, 'Release');
      await pane.getByText('Release and dates').waitFor();
    },
  },
  {
    name: 'release-opened',
    show: async (open) => {
      const { pane } = open;
      await unfold(open);
      await pane.getByRole('textbox', { name: 'Identifier of a new modification' }).fill('What is this');
      await pane.getByRole('button', { name: 'Add modification' }).click();
      await pane.getByText('is not the identifier of a modification').waitFor();
    },
  },
  {
    name: 'changes',
    show: async (open) => {
      const { pane } = open;
      await choose(open, 'Changes');
      await pane.getByText('No version is kept yet').waitFor();
      await pane.getByRole('button', { name: 'Record this version' }).click();
      await pane.getByRole('textbox', { name: 'Version' }).fill('');
      await pane.getByRole('button', { name: 'Record', exact: true }).click();
      await pane.getByText('Say which version it is').waitFor();
      await unfold(open);
    },
  },
  {
    name: 'changes-kept',
    show: async ({ pane }) => {
      await pane.getByRole('textbox', { name: 'Version', exact: true }).fill('0.9');
      await pane.getByRole('button', { name: 'Record', exact: true }).click();
      await pane.getByText('Nothing has changed since.').waitFor();
      await pane.getByRole('button', { name: 'Remove: 0.9' }).click();
      await pane.getByRole('textbox', { name: 'Version of the SEC' }).fill('6.21');
      await pane.getByRole('button', { name: 'Draft', exact: true }).click();
      await pane.getByRole('textbox', { name: 'As Markdown' }).waitFor();
    },
  },
  {
    name: 'settings',
    show: async (open) => {
      await choose(open, 'Settings');
      await open.pane.getByText('About RID Author').waitFor();
    },
  },
  {
    name: 'settings-opened',
    show: async (open) => {
      const { pane } = open;
      await unfold(open);
      await pane.getByRole('button', { name: 'See what would be set up' }).click();
      await pane.getByRole('heading', { name: 'What was found' }).waitFor();
      await pane.getByRole('button', { name: 'Undo setting up…' }).click();
      await pane.getByRole('button', { name: 'Add an expansion' }).click();
      await unfold(open);
    },
  },
  {
    name: 'next-release',
    show: async (open) => {
      const { pane } = open;
      await choose(open, 'Changes');
      await pane.getByRole('button', { name: 'Open the RID as a new document' }).click();
      await pane.getByText('Write the go-live date').waitFor();
      await pane.getByRole('checkbox', { name: /^Take .* out of this RID’s scope$/ }).waitFor();
    },
  },
  {
    name: 'no-rid',
    show: async (open) => {
      const letter = docx([heading(1, 'A letter'), paragraph('Dear reader, this is not a release document.')]);
      // Otherwise opening another document asks what is to become of the changes.
      await save(open.page);
      await openFile(open.page, { name: 'letter.docx', bytes: letter });
      await choose(open, 'Check');
      await open.pane.getByText('There is text in this one').waitFor();
    },
  },
  {
    name: 'blank',
    show: async (open) => {
      await openFile(open.page, { name: 'blank.docx', bytes: docx() });
      await open.pane.getByRole('button', { name: 'Start a RID here…' }).waitFor();
    },
  },
  {
    name: 'new-rid-refused',
    show: async (open) => {
      const { pane } = open;
      await pane.getByRole('button', { name: 'Start a RID here…' }).click();
      await pane.getByRole('button', { name: 'Write the RID here' }).click();
      await pane.getByText('Write the go-live date').waitFor();
    },
  },
  {
    name: 'new-rid',
    show: async ({ pane }) => {
      await pane.getByRole('textbox', { name: 'Go-live date' }).fill('4 November 2021');
      await pane.getByRole('radio', { name: /^Yes/ }).check();
      await pane
        .getByRole('textbox', { name: 'Scope' })
        .fill(
          'Approved\nMP079 – Provisions for withdrawing modifications\nTargeted\nDP099 – Something else\nwhat is this',
        );
      await pane.getByText('2 modifications understood').waitFor();
    },
  },
  {
    name: 'new-rid-from-last',
    show: async ({ pane }) => {
      await pane.getByRole('button', { name: 'Cancel' }).click();
      await pane.getByRole('button', { name: 'Start from the last RID…' }).click();
      await pane.getByLabel('The RID of the last release').setInputFiles(fixture('june-2020.docx'));
      await pane.getByText('June 2020 SEC Release, from june-2020.docx').waitFor();
      await pane
        .getByRole('button', { name: /^[A-Z][a-z]+ \d{4}: / })
        .first()
        .click();
    },
  },
];

/** Opens all that is folded away, and what is folded inside. */
async function unfold({ page }: Stage): Promise<void> {
  const frame = await paneFrame(page);
  await frame.waitForFunction(() => {
    const folded = [...document.querySelectorAll<HTMLElement>('.fui-AccordionHeader__button[aria-expanded=false]')];
    for (const one of folded) one.click();
    return folded.length === 0;
  });
}
