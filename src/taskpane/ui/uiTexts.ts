/** Texts that several views share. English (UK). */
export const uiTexts = {
  /** Begins with the words on the button, for those who speak them. */
  buttonOf: (button: string, of: string) => `${button}: ${of}`,
  save: 'Save',
  cancel: 'Cancel',
  loading: 'Loading…',
  tryAgain: 'Try again',
  noModel: 'There is no release to edit yet: this document is not a RID, or has not been checked.',
  toCheck: 'Go to Check',
  copy: 'Copy',
  copied: 'Copied to the clipboard.',
  copyYourself: 'Word does not allow copying from here. The text is selected: press Ctrl+C, or ⌘C on a Mac.',
} as const;
