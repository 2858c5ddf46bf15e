/** What a button of the ribbon does. Resolves with a sentence for the author, or null where the document shows it. */
export type Command = () => Promise<string | null>;

/**
 * Ties a function of the ribbon to its name in the manifest. Word waits for `completed` before the next command, so it
 * is called whatever happens. `messagePage` is an address of the add-in that shows the sentence in its `tell` parameter.
 */
export async function associateCommand(name: string, messagePage: string, command: Command): Promise<void> {
  await Office.onReady();
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void command()
      .then((sentence) => (sentence === null ? undefined : tell(sentence, messagePage)))
      .finally(() => {
        event.completed();
      });
  });
}

/**
 * A command has no pane to speak in: a dialog is the only way that Word gives it. Completing the command closes its
 * dialogs on some platforms, so this resolves when the author has closed it.
 */
function tell(sentence: string, messagePage: string): Promise<void> {
  if (!Office.context.requirements.isSetSupported('DialogApi', '1.1')) return Promise.resolve();
  const address = new URL(messagePage);
  address.searchParams.set('tell', sentence);
  return new Promise((resolve) => {
    const options = { height: 25, width: 30, displayInIframe: true };
    Office.context.ui.displayDialogAsync(address.href, options, ({ status, value: dialog }) => {
      if (status === Office.AsyncResultStatus.Failed) {
        resolve();
        return;
      }
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
        resolve();
      });
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        dialog.close();
        resolve();
      });
    });
  });
}

/** From within the dialog: asks the command that opened it to close it. */
export async function closeMessage(): Promise<void> {
  await Office.onReady();
  Office.context.ui.messageParent('close');
}
