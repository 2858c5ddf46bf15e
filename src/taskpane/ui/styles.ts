import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** How texts and rows look in every view. */
export const useStyles = makeStyles({
  /** Below each other. */
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  close: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  /** Beside each other, as far as there is room. */
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  start: { justifyContent: 'flex-start', alignItems: 'flex-start' },
  /** Takes the room that is left. */
  grow: { flexGrow: 1, minWidth: 0 },
  /** As wide as what it is in, and no wider. */
  whole: { width: '100%', minWidth: 0 },
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineOffset: '2px' },
  subheading: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  small: { ...typographyStyles.caption1, margin: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  bullets: { margin: 0, paddingLeft: '20px', ...typographyStyles.caption1 },
  /** Read out, and not drawn. */
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  centre: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: '40px 12px',
    textAlign: 'center',
  },
  /** Something of its own, such as a table or an entry of a list. */
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  indented: { paddingLeft: '12px' },
});
