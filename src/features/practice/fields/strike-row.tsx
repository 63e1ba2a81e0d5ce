import { createContext, type ReactNode, useContext } from "react";
import { runnerMessagesIn } from "../../../messages/runner-messages";
import { Icon } from "../../../ui/icon";
import { useLanguage } from "../../../ui/language-context";
import { ItemLanguage } from "./item-language";

/** Ids of the options that are struck out, and how that changes. */
export type Strikes = { struck: string[]; onStrike: (struck: string[]) => void };

export const StrikeContext = createContext<Strikes | undefined>(undefined);

type StrikeOption = { id: string; text: string };

/** An option, and beside it the button that strikes it out. Its value is the list as it would then stand, for a page without script. */
export function StrikeRow({ option, children }: { option: StrikeOption; children: ReactNode }) {
  const messages = runnerMessagesIn(useLanguage()).questionFields;
  const strikes = useContext(StrikeContext);
  if (!strikes) return children;
  const isStruck = strikes.struck.includes(option.id);
  const changed = isStruck ? strikes.struck.filter((id) => id !== option.id) : [...strikes.struck, option.id];
  return (
    <div className="strike-row">
      {children}
      <button
        type="submit"
        form="mark"
        name="struck"
        value={changed.join(",")}
        aria-pressed={isStruck}
        aria-label={messages.strikeOut(option.text)}
        className="strike"
        onClick={(event) => {
          event.preventDefault();
          strikes.onStrike(changed);
        }}
      >
        <Icon name="strike" />
      </button>
    </div>
  );
}

/** An option's text, struck through where it was ruled out, with a note for screen readers. */
export function StrikeText({ option }: { option: StrikeOption }) {
  const { struckOut } = runnerMessagesIn(useLanguage()).questionFields;
  const isStruck = useContext(StrikeContext)?.struck.includes(option.id);
  const text = <ItemLanguage>{option.text}</ItemLanguage>;
  if (!isStruck) return text;
  return (
    <>
      <s>{text}</s>
      <span className="sr-only"> {struckOut}</span>
    </>
  );
}
