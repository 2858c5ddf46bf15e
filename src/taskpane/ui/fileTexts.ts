/** Texts of files that come in and go out: apart from those that the first view needs. */
export const fileTexts = {
  tooLarge: (name: string) => `“${name}” is larger than 100 MB, which no file that belongs here is. Choose another.`,
  saveAs: (name: string) => `Save ${name}`,
  orCopy: 'Or copy its text',
} as const;
