import type { View } from '../core/state';
import { plural } from '../wording';

/** Every text of the pane around its views. English (UK). */
export const frameTexts = {
  name: 'RID Author',
  starting: 'Connecting to Word…',
  about:
    'RID Author checks Release Implementation Documents of the Smart Energy Code while they are drafted, and keeps their tables in step with each other.',

  stop: 'Stop',
  writing: 'Word is making the changes…',
  progress: (done: number, of: number) => `${String(done)} of ${String(of)}`,

  views: { check: 'Check', tables: 'Tables', release: 'Release', changes: 'Changes', settings: 'Settings' },
  viewsLabel: 'Views',
  waiting: (view: View, count: number) =>
    view === 'check' ? plural(count, 'error', 'errors') : plural(count, 'table needs a look', 'tables need a look'),
  answer: 'What was done',
  undo: 'Undo',

  dismiss: 'Dismiss this message',
  errorTitle: 'Something went wrong',
  noticeTitle: 'About this document',
  outsideTitle: 'RID Author cannot start here',
  crashed:
    'The pane cannot be drawn. Your document is not affected. Close the pane, then open it again from the RID tab.',

  unsure: (count: number) =>
    `Left as it was, because RID Author is not sure of ${plural(count, 'thing', 'things')}. “Settings” can set up some of them:`,

  diagnostics: 'Diagnostics',
  diagnosticsIntro: 'For a report to whoever looks after RID Author. Nothing is sent anywhere.',
  diagnosticsLoading: 'Collecting…',
  diagnosticsLabel: 'Diagnostics as text',
  report: {
    version: 'RID Author',
    host: 'Host',
    platform: 'Platform',
    office: 'Office version',
    sets: 'Requirement sets',
    browser: 'Browser',
    refused: 'Refused by the content security policy',
    lastError: 'Last error',
    unread: 'Elements of the document that are not known',
    none: 'none',
    unknown: 'not known',
  },
} as const;
