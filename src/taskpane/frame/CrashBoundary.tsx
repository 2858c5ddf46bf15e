import { Component, type ReactNode } from 'react';
import { Standstill } from './Standstill';
import { frameTexts as texts } from './frameTexts';

interface Crash {
  readonly error: unknown;
}

/** A fault of the pane's own says so in words instead of leaving an empty pane. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, { readonly crash: Crash | null }> {
  override state: { readonly crash: Crash | null } = { crash: null };

  static getDerivedStateFromError(error: unknown): { readonly crash: Crash } {
    return { crash: { error } };
  }

  override render(): ReactNode {
    const { crash } = this.state;
    if (!crash) return this.props.children;
    return <Standstill title={texts.errorTitle} message={texts.crashed} details={String(crash.error)} />;
  }
}
