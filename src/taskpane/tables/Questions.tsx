import { useEffect, useState, type ReactElement } from 'react';
import { Field, Input } from '@fluentui/react-components';
import type { Answer, Question } from '../../app';
import { usePane, usePaneState } from '../core/pane';
import { Button } from '../ui/Button';
import { useKept } from '../ui/kept';
import { useStyles } from '../ui/styles';
import { uiTexts } from '../ui/uiTexts';
import { tablesTexts as texts } from './tablesTexts';

interface AskedQuestion extends Question {
  readonly words: string;
}

interface QuestionsProps {
  readonly busy: boolean;
  readonly onAnswer: (id: string, answer: Answer) => void;
}

/** What only the author knows: what has become of modifications that are gone from the scope. */
export function Questions({ busy, onAnswer }: QuestionsProps): ReactElement | null {
  const { world } = usePane();
  const document = usePaneState((state) => state.result?.document ?? null);
  const [questions, setQuestions] = useState<readonly AskedQuestion[]>([]);
  const styles = useStyles();
  useEffect(() => {
    let shown = true;
    world
      .app()
      .then(({ openQuestions, questionInWords }) =>
        document ? openQuestions(document).map((one) => ({ ...one, words: questionInWords(one) })) : [],
      )
      .then(
        (found) => {
          if (shown) setQuestions(found);
        },
        // A refresh says what is the matter with a document that cannot be planned.
        () => undefined,
      );
    return () => {
      shown = false;
    };
  }, [world, document]);
  if (questions.length === 0) return null;
  return (
    <ul className={`${styles.list} ${styles.stack}`}>
      {questions.map((question) => (
        <li key={question.id} className={styles.card} data-question={question.id}>
          <h3 className={styles.subheading}>{texts.question(question.id)}</h3>
          <p className={styles.small}>{question.words}</p>
          <Answers
            question={question}
            busy={busy}
            onAnswer={(answer) => {
              onAnswer(question.id, answer);
            }}
          />
        </li>
      ))}
    </ul>
  );
}

interface AnswersProps {
  readonly question: Question;
  readonly busy: boolean;
  readonly onAnswer: (answer: Answer) => void;
}

function Answers({ question: { id, similar }, busy, onAnswer }: AnswersProps): ReactElement {
  const [typed, setTyped] = useKept<string | null>(`identifier for ${id}`, null);
  const [lacking, setLacking] = useState(false);
  const styles = useStyles();
  const answer = (name: string, given: Answer): ReactElement => (
    <Button
      key={name}
      busy={busy}
      aria-label={uiTexts.buttonOf(name, id)}
      onClick={() => {
        onAnswer(given);
      }}
    >
      {name}
    </Button>
  );
  return (
    <>
      <div className={styles.row}>
        {similar.map((to) => answer(texts.renamed(to), { as: 'renamed', to }))}
        {answer(texts.withdrawn, { as: 'withdrawn' })}
        {answer(texts.mistyped, { as: 'mistyped' })}
        <Button
          appearance="subtle"
          aria-expanded={typed !== null}
          aria-label={uiTexts.buttonOf(texts.otherId, id)}
          onClick={() => {
            setTyped(typed === null ? '' : null);
          }}
        >
          {texts.otherId}
        </Button>
      </div>
      {typed !== null && (
        <form
          className={styles.close}
          onSubmit={(event) => {
            event.preventDefault();
            if (busy) return;
            const to = typed.trim();
            setLacking(to === '' || to === id);
            if (to !== '' && to !== id) onAnswer({ as: 'renamed', to });
          }}
        >
          <Field
            size="small"
            label={texts.newId}
            {...(lacking && { validationState: 'error', validationMessage: texts.sameId(id) })}
          >
            <Input
              size="small"
              autoComplete="off"
              value={typed}
              onChange={(_, { value }) => {
                setTyped(value);
              }}
            />
          </Field>
          <div>
            <Button type="submit" busy={busy}>
              {texts.writeOther}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
