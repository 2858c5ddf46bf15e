/** On its own, so that it is loaded only where Word is dark. */
export { webDarkTheme } from '@fluentui/react-components';
