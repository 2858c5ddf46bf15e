import { createRoot } from 'react-dom/client';
import { App } from './App';
import { world } from './wiring';

async function start(root: HTMLElement): Promise<void> {
  // It loads while Word gets ready. What fails now is asked for again when it is needed, and says so then.
  void world.app().catch(() => undefined);
  // Word has no theme to tell before it is ready; why it is not, the pane says itself.
  await world.whenReady().catch(() => undefined);
  createRoot(root).render(<App world={world} />);
}

const root = document.getElementById('pane');
if (root) void start(root);
