/** What an author does whose rows or columns the add-in does not move: a copy would be without what hangs on them. */
export const moveByHand =
  ' Notes, comments or a look of their own hang on them, which would be lost if they were moved for you. Move them in Word: a row by Alt+Shift+Up or Down, a column by cut and paste.';
