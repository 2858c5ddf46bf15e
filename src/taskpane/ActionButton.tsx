import { forwardRef, type ComponentPropsWithoutRef } from 'react';

interface ActionButtonProps extends ComponentPropsWithoutRef<'button'> {
  /** While it is busy it does nothing, but keeps the focus. */
  readonly busy?: boolean;
}

/** A small button. A list can have hundreds, for which Fluent's are too slow. */
export const ActionButton = forwardRef<HTMLButtonElement, ActionButtonProps>(function ActionButton(
  { busy = false, type = 'button', className = '', onClick, ...others },
  ref,
) {
  return (
    <button
      {...others}
      ref={ref}
      type={type}
      className={`action ${className}`}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
    />
  );
});
