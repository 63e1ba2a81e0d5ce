import type { SentenceChange } from "../../domain/article/changes/section-change";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../language-context";
import { markWords, type Run } from "./mark-words";
import { MarkedRuns } from "./marked-runs";

/** The old sentence, said to be no longer valid, beside the new one. */
export const SentencePair = ({ change: { before, now } }: { change: SentenceChange }) => {
  const messages = messagesIn(useLanguage()).history;
  const whole = (text: string): Run[] => [{ text, marked: true }];
  const runs =
    before !== null && now !== null ? markWords(before, now) : { before: whole(before ?? ""), now: whole(now ?? "") };
  return (
    <div className="change">
      {before !== null && (
        <p className="change-before">
          <span className="change-word">{now === null ? messages.removed : messages.before}</span>{" "}
          <MarkedRuns runs={runs.before} as="del" />
        </p>
      )}
      {now !== null && (
        <p className="change-now">
          <span className="change-word">{before === null ? messages.added : messages.now}</span>{" "}
          <MarkedRuns runs={runs.now} as="ins" />
        </p>
      )}
    </div>
  );
};
