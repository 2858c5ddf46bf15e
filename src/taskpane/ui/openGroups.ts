import { createContext } from 'react';

/**
 * Which groups of Release and Settings are open, by their titles: an author who looks at another view finds them as they
 * were. It is not drawn from, only begun with.
 */
export const OpenGroups = createContext<Map<string, boolean> | null>(null);
