import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** Word's own themes. Where the system forces its colours, Fluent draws with those, whichever of the two it is. */
export const themes: Readonly<Record<'light' | 'dark', Theme>> = { light: webLightTheme, dark: webDarkTheme };
