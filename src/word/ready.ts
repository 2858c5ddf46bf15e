/** Whether the add-in runs where it can work; otherwise a sentence for whoever opened it. */
export type Readiness = { readonly ready: true } | { readonly ready: false; readonly message: string };

const needed = '1.6';

/** Resolves when Office.js has found out where it runs. */
export async function whenReady(): Promise<Readiness> {
  if (typeof Office === 'undefined') {
    return {
      ready: false,
      message:
        'Office.js did not load, so RID Author cannot reach a document. Check the network connection, then open the pane again.',
    };
  }
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Word) {
    return {
      ready: false,
      message:
        'RID Author works inside Microsoft Word. Open a Release Implementation Document in Word and choose “Open RID Author” on the RID tab.',
    };
  }
  if (!Office.context.requirements.isSetSupported('WordApi', needed)) {
    return {
      ready: false,
      message: `RID Author needs a newer Word (WordApi ${needed}): Word for Microsoft 365, Word on the web or Word 2024. Update Word, then open the pane again.`,
    };
  }
  return { ready: true };
}

/** Word's theme where it says so; undefined on the web. */
export function isDarkTheme(): boolean | undefined {
  if (typeof Office === 'undefined') return undefined;
  // Before Office is ready there is no context, and the theme is missing on some platforms, whatever the types say.
  const context = Office.context as Partial<Office.Context> | undefined;
  return (context?.officeTheme as { isDarkTheme?: boolean } | undefined)?.isDarkTheme;
}
