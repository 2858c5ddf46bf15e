/** Every text of the ribbon's commands. English (UK). */
export const texts = {
  upToDate: 'Every table is up to date already, so nothing was changed.',
  undecided: (captions: string) =>
    `Nothing was changed where the document and the data model differ: ${captions}. Open RID Author from the RID tab and choose “Refresh tables” there to see both values.`,
  answerInPane: 'Open RID Author from the RID tab, and answer under “Tables”.',
  notWritten: (caption: string, message: string) => `“${caption}” was not written. ${message}`,
  unexpected:
    'RID Author could not refresh the tables. Open RID Author from the RID tab and choose “Refresh tables” there to see what is the matter.',
  close: 'Close',
  title: 'RID Author',
} as const;
