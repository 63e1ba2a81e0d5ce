import { formatDay } from "../../ui/format-day";
import { useLanguage } from "../../ui/language-context";

/** `day`: `YYYY-MM-DD`. `right`: null while that would tell a key. */
export type PastBlock = {
  id: string;
  mode: "tutor" | "timed";
  day: string;
  over: boolean;
  guides: string[];
  answered: number;
  total: number;
  right: number | null;
};

const shown = 10;

const outcome = ({ over, right, answered, total }: PastBlock) =>
  over && right !== null ? `${right} of ${total} right` : `${answered} of ${total} answered`;

/** Every block, the latest first, each with the way back into it. */
export const BlockHistory = ({ blocks }: { blocks: PastBlock[] }) => (
  <>
    <BlockList blocks={blocks.slice(0, shown)} />
    {blocks.length > shown && (
      <details>
        <summary className="flex min-h-target cursor-pointer items-center text-accent underline">
          {blocks.length - shown} older
        </summary>
        <BlockList blocks={blocks.slice(shown)} />
      </details>
    )}
  </>
);

const BlockList = ({ blocks }: { blocks: PastBlock[] }) => {
  const language = useLanguage();
  return (
    <ul className="m-0 list-none p-0">
      {blocks.map((block) => (
        <li key={block.id} className="border-t border-line py-2">
          <a
            className="inline-flex min-h-target items-center"
            href={`/practice/${block.id}${block.over ? "/results" : ""}`}
          >
            {formatDay(block.day, language)}: {block.guides.length === 1 ? block.guides[0] : "Several guides"}
          </a>
          <span className="block text-fine text-quiet">
            {block.mode === "tutor" ? "Tutor" : "Timed"}, {outcome(block)}
          </span>
        </li>
      ))}
    </ul>
  );
};
