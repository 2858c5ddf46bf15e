import { Utilities } from '@microsoft/office-js-helpers';
import packageInfo from '../../package.json';
import { environment } from '../app/office';
import type { HostReport } from './core/world';

/**
 * The one home of `@microsoft/office-js-helpers`, loaded only for the diagnostics panel. Of the library only `host` and
 * `platform` are used: the rest stores tokens, writes HTML or logs.
 */
export function hostReport(): Omit<HostReport, 'violations'> {
  const { host, platform } = Utilities as { host: string | null; platform: string | null };
  return { ...environment(), version: packageInfo.version, host: host ?? '', platform: platform ?? '' };
}
