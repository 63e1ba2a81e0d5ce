import type { Results } from "../../../domain/block/results";
import { certaintyWords } from "../../../ui/certainty-words";
import { timeWords } from "../../../ui/time-words";
import { peersWords } from "./peers-words";

type Props = { item: Pick<Results["items"][number], "certainty" | "elapsedMs" | "peers"> };

/** How long it took, how sure it was, and how others did, in one quiet line. */
export const ItemFacts = ({ item: { certainty, elapsedMs, peers } }: Props) => (
  <ul className="facts-line mb-3 text-fine text-quiet">
    {elapsedMs !== undefined && <li>{timeWords(elapsedMs)}</li>}
    {certainty && <li>You said: {certaintyWords[certainty]}</li>}
    {peers && <li>{peersWords(peers)}</li>}
  </ul>
);
