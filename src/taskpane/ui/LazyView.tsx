import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { notLoaded } from '../core/failure';
import { Button } from './Button';
import { useStyles } from './styles';
import { uiTexts as texts } from './uiTexts';

interface LazyViewProps<T> {
  readonly load: () => Promise<T>;
  /** It is no matter to the author whether it is there yet. */
  readonly isQuiet?: boolean;
  readonly children: (loaded: T) => ReactNode;
}

/** A view whose code is not loaded with the pane. Where it fails to load, the rest of the pane works all the same. */
export function LazyView<T>({ load, isQuiet = false, children }: LazyViewProps<T>): ReactElement {
  const [loaded, setLoaded] = useState<{ readonly view: T } | 'loading' | 'failed'>('loading');
  const styles = useStyles();
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
  if (isQuiet && typeof loaded === 'string') return <></>;
  if (loaded === 'loading') return <p className={styles.centre}>{texts.loading}</p>;
  if (typeof loaded === 'object') return <>{children(loaded.view)}</>;
  return (
    <div className={styles.centre}>
      <p>{notLoaded}</p>
      <Button
        onClick={() => {
          setLoaded('loading');
        }}
      >
        {texts.tryAgain}
      </Button>
    </div>
  );
}
