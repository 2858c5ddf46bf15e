import type { tokens as FluentTokens } from '@fluentui/react-components';

/**
 * Fluent's tokens, each of which is the variable of its own name: what ships has this in place of Fluent's list of all 480
 * (see webpack.config.js), which weighs 4 KB of what is loaded first.
 */
export const tokens = new Proxy({} as typeof FluentTokens, { get: (_, name) => `var(--${String(name)})` });
