import type { OpenBlock } from "../../../data/block/list-open-blocks";
import { addressIn } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { blockName } from "../../../ui/block/block-name";
import { useLanguage } from "../../../ui/language-context";
import { describeOpenBlock } from "./describe-open-block";

/** A block that was started, distinguished from others on the same guide by mode, start and progress. `now`: an ISO time. */
export function OpenBlockRow({ block, now }: { block: OpenBlock; now: string }) {
  const language = useLanguage();
  const messages = messagesIn(language).builder;
  const modes = messagesIn(language).modes;
  const { id, mode, answered, total, begun } = block;
  return (
    <li>
      <a href={addressIn(language, `/practice/${id}`)}>{blockName(block, language)}</a>
      <span className="meta block">
        {modes[mode]} · {messages.answered(answered, total)} · {describeOpenBlock(begun, now, language)}
      </span>
    </li>
  );
}
