import type { Results } from "../../../domain/block/results";

type Peers = NonNullable<Results["items"][number]["peers"]>;

/** How others did, with the number of answers it rests on. A question that few have answered is new. */
export const peersWords = ({ answers, share }: Peers): string =>
  share === null
    ? "New: too few answers yet to compare"
    : `${Math.round(100 * share)} % of others right (${answers} first answers)`;
