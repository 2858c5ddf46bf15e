/** Every text of the ribbon's commands. English (UK). */
export const texts = {
  upToDate: 'Every table is up to date already, so nothing was changed.',
  tableUpToDate: (caption: string) => `“${caption}” is in the document and up to date already, so nothing was changed.`,
  tableRefreshed: (caption: string) => `“${caption}” is in the document already. It was refreshed where it stands.`,
  nothingToInsert:
    'Nothing is known yet that this table could show. Open RID Author from the RID tab, and fill it in under “Release”.',
  undecided: (captions: string) =>
    `Nothing was changed where the document and “Release” differ: ${captions}. Open RID Author from the RID tab and choose “Refresh tables” there to see both values.`,
  answerInPane: 'Open RID Author from the RID tab, and answer under “Tables”.',
  notWritten: (caption: string, message: string) => `“${caption}” was not written. ${message}`,
  unexpected:
    'RID Author could not finish that, by a fault of its own. Open RID Author from the RID tab and try it there: the pane says what is the matter.',
  noProblems: 'No problems found.',
  noComments: 'There are no comments of RID Author’s in this document.',
  commentsKept: (count: number) =>
    count === 1
      ? 'One comment was kept, because somebody has answered it.'
      : `${String(count)} comments were kept, because somebody has answered them.`,
  close: 'Close',
  title: 'RID Author',
} as const;
