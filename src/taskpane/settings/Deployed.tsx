import { useCallback, useEffect, useState, type ReactElement } from 'react';
import type { DeployedDefaults, RuleMeaning } from '../../app';
import { severityNames } from '../check/checkTexts';
import { usePane } from '../core/pane';
import { Fold } from '../ui/Fold';
import { Group } from '../ui/Group';
import { useStyles } from '../ui/styles';
import { bodies, documents, expansions, meetings, words } from './referenceLists';
import { settingsTexts } from './settingsTexts';

const { deployed: texts } = settingsTexts;

/** What every author of this deployment has without loading it; nothing where it was built without a team’s file. */
export function Deployed(): ReactElement | null {
  const { world } = usePane();
  const [found, setFound] = useState<{
    readonly defaults: DeployedDefaults;
    readonly rules: readonly RuleMeaning[];
  } | null>(null);
  const load = useCallback(async () => {
    const { allRules, deployedDefaults } = await world.app();
    const defaults = deployedDefaults();
    return defaults && { defaults, rules: allRules() };
  }, [world]);
  useEffect(() => {
    let shown = true;
    load().then(
      (loaded) => {
        if (shown) setFound(loaded);
      },
      // The rest of the settings works without.
      () => undefined,
    );
    return () => {
      shown = false;
    };
  }, [load]);
  return found && <Group title={texts.title}>{() => <Defaults {...found} />}</Group>;
}

interface DefaultsProps {
  readonly defaults: DeployedDefaults;
  readonly rules: readonly RuleMeaning[];
}

function Defaults({ defaults: { source, reference, template }, rules }: DefaultsProps): ReactElement {
  const styles = useStyles();
  const titleOf = (id: string): string => rules.find((rule) => rule.id === id)?.title ?? id;
  const lists: readonly (readonly [title: string, entries: readonly string[]])[] = [
    [
      texts.rules,
      reference.rules.map(({ rule, severity, because }) => `${severityNames[severity]}: ${titleOf(rule)} – ${because}`),
    ],
    [meetings.title, reference.meetings.map((one) => shown(meetings.nameOf(one), meetings.detailsOf(one)))],
    [expansions.title, reference.expansions.map((one) => shown(one.acronym, expansions.detailsOf(one)))],
    [words.title, reference.words],
    [documents.title, reference.documents.map((one) => shown(one.reference, documents.detailsOf(one)))],
    [bodies.title, reference.bodies.map((one) => shown(one.name, bodies.detailsOf(one)))],
    [settingsTexts.reference.criteria, reference.criteria.map((one) => shown(texts.since(one.since), [one.source]))],
    [texts.paper, Object.values(reference.paper)],
  ];
  return (
    <>
      <p className={styles.small}>{texts.intro(source)}</p>
      {template !== null && <p className={styles.text}>{texts.template(template)}</p>}
      {lists.map(
        ([title, entries]) =>
          entries.length > 0 && (
            <Fold key={title} as="h3" title={`${title} (${String(entries.length)})`} startsOpen={entries.length <= 5}>
              {() => (
                <ul className={styles.bullets}>
                  {entries.map((entry, at) => (
                    <li key={`${entry} ${String(at)}`}>{entry}</li>
                  ))}
                </ul>
              )}
            </Fold>
          ),
      )}
    </>
  );
}

const shown = (name: string, details: readonly string[]): string =>
  [name, ...details.filter((detail) => detail !== '')].join(' · ');
