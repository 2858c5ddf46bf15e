import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { Button } from '../ui/Button';
import { notLoaded } from '../core/failure';
import { frameTexts as texts } from './frameTexts';

interface LazyViewProps<T> {
  readonly load: () => Promise<T>;
  readonly children: (loaded: T) => ReactNode;
}

/** A view whose code is not loaded with the pane. Where it fails to load, the rest of the pane works all the same. */
export function LazyView<T>({ load, children }: LazyViewProps<T>): ReactElement {
  const [loaded, setLoaded] = useState<{ readonly view: T } | 'loading' | 'failed'>('loading');
  useEffect(() => {
    if (loaded !== 'loading') return undefined;
    let shown = true;
    load().then(
      (view) => {
        if (shown) setLoaded({ view });
      },
      () => {
        if (shown) setLoaded('failed');
      },
    );
    return () => {
      shown = false;
    };
  }, [load, loaded]);
  if (loaded === 'loading') return <p className="working">{texts.loading}</p>;
  if (typeof loaded === 'object') return <>{children(loaded.view)}</>;
  return (
    <div className="empty">
      <p>{notLoaded}</p>
      <Button
        size="medium"
        onClick={() => {
          setLoaded('loading');
        }}
      >
        {texts.tryAgain}
      </Button>
    </div>
  );
}
