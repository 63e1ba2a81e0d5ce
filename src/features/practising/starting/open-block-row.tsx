import type { OpenBlock } from "../../../data/list-open-blocks";
import { addressIn } from "../../../domain/language";
import { useLanguage, useWords } from "../../../ui/language-context";
import { modesWords } from "../../../words/modes-words";
import { startingWords } from "../../../words/starting-words";
import { begunWords } from "./begun-words";

/** A set that was begun, told apart from others on the same guide by how, when and how far. `now`: an ISO time. */
export function OpenBlockRow({ block, now }: { block: OpenBlock; now: string }) {
  const language = useLanguage();
  const words = useWords(startingWords);
  const modes = useWords(modesWords);
  const { id, mode, guide, answered, total, begun } = block;
  return (
    <li>
      <a href={addressIn(language, `/practice/${id}`)}>{guide ?? words.severalGuides}</a>
      <span className="meta block">
        {modes[mode]} · {words.answered(answered, total)} · {begunWords(begun, now, language)}
      </span>
    </li>
  );
}
