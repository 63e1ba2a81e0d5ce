import type { OpenBlock } from "../../../data/block/list-open-blocks";
import { addressIn } from "../../../domain/language";
import { modesWords } from "../../../messages/modes-words";
import { startingWords } from "../../../messages/starting-words";
import { useLanguage, useMessages } from "../../../ui/language-context";
import { describeOpenBlock } from "./describe-open-block";

/** A set that was begun, told apart from others on the same guide by how, when and how far. `now`: an ISO time. */
export function OpenBlockRow({ block, now }: { block: OpenBlock; now: string }) {
  const language = useLanguage();
  const words = useMessages(startingWords);
  const modes = useMessages(modesWords);
  const { id, mode, guide, answered, total, begun } = block;
  return (
    <li>
      <a href={addressIn(language, `/practice/${id}`)}>{guide ?? words.severalGuides}</a>
      <span className="meta block">
        {modes[mode]} · {words.answered(answered, total)} · {describeOpenBlock(begun, now, language)}
      </span>
    </li>
  );
}
