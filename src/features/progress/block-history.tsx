import type { PastBlock } from "../../data/response/read-history";
import { addressIn } from "../../domain/language";
import { type Messages, messagesIn } from "../../messages/messages";
import { blockName } from "../../ui/block/block-name";
import { formatDay } from "../../ui/format-day";
import { useLanguage } from "../../ui/language-context";

/** A block as the list shows it. `day`: `YYYY-MM-DD`, the day on which it was begun. */
export type ListedBlock = Omit<PastBlock, "createdAt"> & { day: string };

const visibleBlocks = 3;

type ProgressMessages = Messages["progress"];

const outcome = ({ over, right, answered, total }: ListedBlock, messages: ProgressMessages) =>
  over && right !== null ? messages.right(right, total) : messages.answered(answered, total);

/** Every block, the latest first, each with the way back into it. */
export const BlockHistory = ({ blocks }: { blocks: ListedBlock[] }) => {
  const messages = messagesIn(useLanguage()).progress;
  return (
    <>
      <BlockList blocks={blocks.slice(0, visibleBlocks)} />
      {blocks.length > visibleBlocks && (
        <details className="fold border-t border-line">
          <summary>{messages.older(blocks.length - visibleBlocks)}</summary>
          <BlockList blocks={blocks.slice(visibleBlocks)} />
        </details>
      )}
    </>
  );
};

const BlockList = ({ blocks }: { blocks: ListedBlock[] }) => {
  const language = useLanguage();
  const messages = messagesIn(language).progress;
  const modes = messagesIn(language).modes;
  return (
    <ul className="m-0 list-none p-0">
      {blocks.map((block) => (
        <li key={block.id} className="border-t border-line py-2">
          <a
            className="inline-flex min-h-target items-center"
            href={addressIn(language, `/practice/${block.id}${block.over ? "/results" : ""}`)}
          >
            {formatDay(block.day, language)}, {blockName(block, language)}
          </a>
          <span className="block text-small text-quiet">
            {modes[block.mode]}, {outcome(block, messages)}
          </span>
        </li>
      ))}
    </ul>
  );
};
