import { forwardRef } from 'react';
import {
  renderButton_unstable,
  useButton_unstable,
  type ButtonProps as FluentButtonProps,
} from '@fluentui/react-components';

type ButtonProps = Omit<FluentButtonProps, 'as' | 'disabled' | 'disabledFocusable' | 'iconPosition' | 'shape'> & {
  /** While it is busy, or has nothing to do, it does nothing, but keeps the focus. */
  readonly busy?: boolean;
};

/**
 * Fluent's button as far as it behaves; it is drawn by the pane's own style sheet with Fluent's tokens. Fluent's styles
 * would be a fifth of what the pane loads, and slow where a list has hundreds of buttons.
 */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { busy = false, appearance = 'secondary', size = 'small', className = '', ...others },
  ref,
) {
  const props = { ...others, disabledFocusable: busy } as FluentButtonProps;
  const state = useButton_unstable(props, ref);
  state.root.className = `button ${appearance} ${size} ${state.iconOnly ? 'icon-only' : ''} ${className}`;
  return renderButton_unstable(state);
});
