import { plural } from '../wording';

/** Every text of the pane around its views. English (UK). */
export const frameTexts = {
  name: 'RID Author',
  starting: 'Connecting to Word…',
  about:
    'RID Author checks Release Implementation Documents of the Smart Energy Code while they are drafted, and keeps their tables in step with each other.',

  check: 'Check document',
  refresh: 'Refresh tables',
  stop: 'Stop',
  stopWithKey: 'Stop (Escape)',
  writing: 'Word is making the changes…',
  progress: (done: number, of: number) => `${String(done)} of ${String(of)}`,

  views: { check: 'Check', tables: 'Tables', release: 'Release', settings: 'Settings' },
  viewsLabel: 'Views',
  loading: 'Loading…',
  tryAgain: 'Try again',
  noModel: 'There is no data model to show yet: the document is no RID, or has not been checked.',

  dismiss: 'Dismiss this message',
  errorTitle: 'Something went wrong',
  noticeTitle: 'About this document',
  outsideTitle: 'RID Author cannot start here',
  crashed:
    'The pane cannot be drawn. Your document is not affected. Close the pane, then open it again from the RID tab.',

  setUpTitle: 'The document is set up',
  setUpFound: (parts: number) =>
    `${plural(parts, 'part', 'parts')} of the RID ${parts === 1 ? 'stands' : 'stand'} in content controls now; nothing that is seen has changed. “Settings” takes them out again.`,
  setUpUnsure: (count: number) =>
    `Unsure of ${plural(count, 'thing', 'things')}, which “Settings” can set up where it says so:`,
  hideSetUp: 'Hide what was set up',

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
    lastError: 'Last error',
    none: 'none',
    unknown: 'not known',
  },
} as const;
