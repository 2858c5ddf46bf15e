import { tokens as listed } from '@fluentui/react-components';
import { tokens } from '../../src/taskpane/ui/fluentTokens';

it('has every token of Fluent’s list as that has it', () => {
  // Those of the layers have a value to fall back on, which styles of one's own do without.
  const ofThemes = Object.keys(listed).filter((name) => !name.startsWith('zIndex')) as (keyof typeof listed)[];
  expect(ofThemes.length).toBeGreaterThan(400);
  for (const name of ofThemes) expect(tokens[name]).toBe(listed[name]);
});
