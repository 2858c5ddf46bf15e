import { forwardRef, type FunctionComponent, type Ref } from 'react';
import { Button as FluentButton, type ButtonProps as FluentButtonProps } from '@fluentui/react-components';

type ButtonProps = Omit<FluentButtonProps, 'as' | 'disabled' | 'disabledFocusable' | 'ref'> & {
  /** While it is busy, or has nothing to do, it does nothing, but keeps the focus. */
  readonly busy?: boolean;
};

/** Fluent's, with the element that it draws: under `exactOptionalPropertyTypes` its own type loses the ref. */
const Drawn = FluentButton as FunctionComponent<
  Omit<FluentButtonProps, 'ref'> & { readonly ref?: Ref<HTMLButtonElement> }
>;

/** Fluent's button, small as everything in a narrow pane. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button({ busy = false, ...others }, ref) {
  return <Drawn size="small" {...others} disabledFocusable={busy} ref={ref} />;
});
