import type { Mark } from "../../../domain/item/marks/mark";
import type { MarkRequest } from "../../../domain/item/marks/mark-request";
import type { PublicQuestion } from "../../../domain/item/public-question";
import { runnerMessagesIn } from "../../../messages/runner-messages";
import { Icon } from "../../../ui/icon";
import { useLanguage } from "../../../ui/language-context";
import { playerFormOf } from "../forms/player-forms";
import { FlagButton } from "./flag-button";
import { KeysSheet } from "./keys-sheet";
import { NotePanel } from "./note-panel";
import { ReportPanel } from "./report-panel";
import { useScript } from "./use-script";

type Props = {
  block: string;
  question: PublicQuestion;
  mark: Mark;
  /** What was said of the answer is on the page. */
  hasFeedback: boolean;
  isReported?: boolean;
  asksAddress?: boolean;
  onMark: (change: MarkRequest) => void;
};

/** What can be done beside answering, in one quiet row. Only the keys need script. */
export function ToolRow({ block, question, mark, hasFeedback, isReported, asksAddress, onMark }: Props) {
  const { strike } = runnerMessagesIn(useLanguage()).marks;
  const hasScript = useScript();
  return (
    <div className="tools">
      <FlagButton flagged={mark.flagged} onFlag={(flagged) => onMark({ flagged })} />
      {!hasFeedback && playerFormOf(question).canStrike && (
        <label className="tool">
          <input id="striking" type="checkbox" className="sr-only" />
          <Icon name="strike" />
          {strike}
        </label>
      )}
      <NotePanel note={mark.note} onNote={(note) => onMark({ note })} />
      {hasFeedback && (
        <ReportPanel block={block} question={question} isReported={isReported} asksAddress={asksAddress} />
      )}
      {hasScript && <KeysSheet />}
    </div>
  );
}
