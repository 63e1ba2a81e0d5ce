import type { OpenBlock } from "../../../data/block/list-open-blocks";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { OpenBlockRow } from "./open-block-row";

/** Further ones are mostly forgotten, and would push the form for a new block off a phone's screen. */
const atOnce = 2;

/** The way back into what was begun, on this device or in another tab, the latest first. `now`: an ISO time. */
export function OpenBlocks({ blocks, now }: { blocks: OpenBlock[]; now: string }) {
  const messages = messagesIn(useLanguage()).builder;
  const listed = (some: OpenBlock[]) => (
    <ul className="guide-list">
      {some.map((block) => (
        <OpenBlockRow key={block.id} block={block} now={now} />
      ))}
    </ul>
  );
  const rest = blocks.slice(atOnce);
  return (
    <section className="mt-12">
      <h2 id="begun" className="mb-4">
        {messages.goOn}
      </h2>
      {listed(blocks.slice(0, atOnce))}
      {rest.length > 0 && (
        <details className="fold">
          <summary>{messages.others(rest.length)}</summary>
          {listed(rest)}
        </details>
      )}
    </section>
  );
}
