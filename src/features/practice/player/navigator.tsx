import { useEffect, useRef } from "react";
import { articleAddress, languageOf } from "../../../domain/article/article-slug";
import { addressIn, languages, ownName } from "../../../domain/language";
import { runnerMessagesIn } from "../../../messages/runner-messages";
import { Icon } from "../../../ui/icon";
import { useLanguage } from "../../../ui/language-context";
import { verdictIcons } from "../feedback/verdict-name";
import { FinishButton, type Finishing } from "./finish/finish-button";
import { questionAddress } from "./question-address";
import { progressOf, type RunnerState } from "./runner-state";

type Props = {
  state: RunnerState;
  /** The article that the block is on, where it is on one. */
  article?: { slug: string; title: string };
  finishing: Finishing;
  onMove: (position: number) => void;
};

const signs = {
  right: <Icon name={verdictIcons.right} />,
  partly: <Icon name={verdictIcons.partly} />,
  wrong: <Icon name={verdictIcons.wrong} />,
  answered: <Icon name="answered" />,
  open: null,
};

/** The signs that a block of each mode can show. */
const signsOf = { tutor: ["right", "partly", "wrong"], timed: ["answered"] } as const;

/** A long list is scrolled within itself, so that the question stays near. */
const showCurrent = (list: HTMLElement) => {
  const current = list.querySelector<HTMLElement>("[aria-current]");
  const within = list.querySelector("ol");
  if (current && within) within.scrollTop = current.offsetTop - within.offsetTop - within.clientHeight / 2;
};

/**
 * Every question of the block by its number, how it stands, and the end; then the way to its article and to the page in
 * another language, for which the short header has no room. The links lead there without script too.
 */
export function Navigator({ state, article, finishing, onMove }: Props) {
  const language = useLanguage();
  const messages = runnerMessagesIn(language).player;
  const modes = runnerMessagesIn(language).modes;
  const { id: block, mode, questions } = state.block;
  const list = useRef<HTMLDetailsElement>(null);
  const previous = useRef(state.current);
  // Whichever way another question was reached, the list is out of its way.
  useEffect(() => {
    if (list.current && previous.current !== state.current) list.current.open = false;
    previous.current = state.current;
  }, [state]);
  return (
    <details className="navigator" ref={list} onToggle={({ currentTarget }) => showCurrent(currentTarget)}>
      <summary>
        <span className="sr-only">{modes[mode]} · </span>
        {messages.position(state.current + 1, questions.length)}
        <Icon name="chevron" />
      </summary>
      <nav aria-label={messages.list}>
        <ol>
          {questions.map(({ id }, position) => {
            const progress = progressOf(state, position);
            const flagged = state.marks[id]?.flagged;
            return (
              <li key={id}>
                <a
                  href={addressIn(language, questionAddress(block, position))}
                  aria-current={position === state.current ? "step" : undefined}
                  aria-label={
                    messages.question(position + 1, messages.progress[progress]) +
                    (flagged ? `, ${messages.flagged}` : "")
                  }
                  data-state={progress}
                  onClick={(event) => {
                    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                    event.preventDefault();
                    if (list.current) list.current.open = false;
                    onMove(position);
                  }}
                >
                  <span>{position + 1}</span>
                  <span className="navigator-signs">
                    {signs[progress]}
                    {flagged && <Icon name="flag" />}
                  </span>
                </a>
              </li>
            );
          })}
        </ol>
        <p className="text-small text-quiet" aria-hidden="true">
          {signsOf[mode].map((progress) => (
            <span key={progress}>
              {signs[progress]} {messages.progress[progress]} ·{" "}
            </span>
          ))}
          <Icon name="flag" /> {messages.flagged} · {messages.noSign}
        </p>
        <p className="my-3">
          <FinishButton mode={mode} finishing={finishing} kind="plain" />
        </p>
      </nav>
      <p className="navigator-ways">
        {article && (
          <a href={articleAddress(article.slug)} lang={languageOf(article.slug)}>
            {article.title}
          </a>
        )}
        {languages
          .filter((other) => other !== language)
          .map((other) => (
            <a key={other} href={addressIn(other, questionAddress(block, state.current))} lang={other} hrefLang={other}>
              {ownName(other)}
            </a>
          ))}
      </p>
    </details>
  );
}
