import type { Results } from "../../../domain/block/results";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { formatDuration } from "../../../ui/time-words";

type Props = { item: Pick<Results["items"][number], "certainty" | "elapsedMs" | "peers"> };

/** How long it took, how sure it was, and how others did, in one quiet line. A question that few have answered is new. */
export function ItemFacts({ item: { certainty, elapsedMs, peers } }: Props) {
  const messages = messagesIn(useLanguage()).results;
  return (
    <ul className="facts-line mb-3 text-small text-quiet">
      {elapsedMs !== undefined && <li>{messages.answeredIn(formatDuration(elapsedMs))}</li>}
      {certainty && <li>{messages.certainty[certainty]}</li>}
      {peers && peers.share !== null && <li>{messages.peers(peers.share, peers.answers)}</li>}
    </ul>
  );
}
