import { runnerMessagesIn } from "../../../messages/runner-messages";
import { Icon } from "../../../ui/icon";
import { useLanguage } from "../../../ui/language-context";

type Props = { flagged: boolean; onFlag: (flagged: boolean) => void };

/** A question to come back to. The button's value is the flag as it would then be, for a page without script. */
export function FlagButton({ flagged, onFlag }: Props) {
  const { flag } = runnerMessagesIn(useLanguage()).marks;
  return (
    <button
      type="submit"
      form="mark"
      name="flagged"
      value={String(!flagged)}
      aria-pressed={flagged}
      data-key="f"
      className="tool"
      onClick={(event) => {
        event.preventDefault();
        onFlag(!flagged);
      }}
    >
      <Icon name="flag" />
      {flag}
    </button>
  );
}
