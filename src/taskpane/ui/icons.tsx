import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Filled } from '@fluentui/react-icons/svg/info';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { RegionStatus } from '../../app';
import type { Severity } from '../../model/diagnostic';

/** Icons with a meaning. They say nothing by themselves, so a word always stands beside them. */

const useStyles = makeStyles({
  error: { flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
  warning: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
  info: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  success: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});

export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactElement {
  const styles = useStyles();
  switch (severity) {
    case 'error':
      return <ErrorCircle16Filled className={styles.error} />;
    case 'warning':
      return <Warning16Filled className={styles.warning} />;
    case 'info':
      return <Info16Filled className={styles.info} />;
  }
}

export function StateIcon({ state }: { readonly state: RegionStatus['state'] }): ReactElement {
  const styles = useStyles();
  switch (state) {
    case 'up to date':
      return <CheckmarkCircle16Filled className={styles.success} />;
    case 'out of date':
      return <ArrowSync16Regular className={styles.info} />;
    case 'edited':
      return <Edit16Regular className={styles.info} />;
    case 'conflict':
      return <Warning16Filled className={styles.warning} />;
    case 'missing':
      return <SubtractCircle16Regular className={styles.warning} />;
  }
}

export function TickIcon(): ReactElement {
  return <CheckmarkCircle16Filled className={useStyles().success} />;
}
