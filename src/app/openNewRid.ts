import type { Rid } from '../model/rid';
import type { RidFileOptions } from './ridFile';

/** Opens a new RID as a document of its own; what writes files is loaded where somebody asks for it. */
export async function openNewRid(model: Rid, options: RidFileOptions = {}): Promise<readonly string[]> {
  return (await import('./ridFile')).openRidFile(model, options);
}
