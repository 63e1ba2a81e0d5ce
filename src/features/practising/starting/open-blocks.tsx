import type { OpenBlock } from "../../../data/list-open-blocks";
import { addressIn } from "../../../domain/language";
import { useLanguage, useWords } from "../../../ui/language-context";
import { modesWords } from "../../../words/modes-words";
import { startingWords } from "../../../words/starting-words";
import { begunWords } from "./begun-words";

/** The way back into what was begun, on this device or in another tab. `now`: an ISO time. */
export function OpenBlocks({ blocks, now }: { blocks: OpenBlock[]; now: string }) {
  const language = useLanguage();
  const words = useWords(startingWords);
  const modes = useWords(modesWords);
  return (
    <section className="mt-12">
      <h2>{words.goOn}</h2>
      <ul className="guide-list mt-4">
        {blocks.map(({ id, mode, guide, answered, total, begun }) => (
          <li key={id}>
            <a href={addressIn(language, `/practice/${id}`)}>{guide ?? words.severalGuides}</a>
            <span className="meta block">
              {modes[mode]} · {words.answered(answered, total)} · {begunWords(begun, now, language)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
