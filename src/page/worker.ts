const patience = 5000;

/** Why the pane cannot run in this page. */
export type NoWorker = 'unsupported' | 'failed';

/**
 * Resolves when the service worker that hands out Office.js stands before this page; only then may a frame be made.
 * A first visit waits until the worker is active, a hard reload until it has taken the page back.
 */
export async function workerInControl(): Promise<NoWorker | 'ready'> {
  // Absent in old browsers, in private windows of some, and on http:// addresses other than localhost.
  if (!('serviceWorker' in navigator)) return 'unsupported';
  const { serviceWorker } = navigator;
  try {
    const registration = await serviceWorker.register('/service-worker.js', { updateViaCache: 'none' });
    if (serviceWorker.controller) return 'ready';
    const controlled = new Promise<void>((resolve) => {
      serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
    });
    const late = new Promise<'failed'>((resolve) => setTimeout(() => resolve('failed'), patience));
    registration.active?.postMessage('claim');
    return await Promise.race([controlled.then(() => 'ready' as const), late]);
  } catch {
    return 'failed';
  }
}
