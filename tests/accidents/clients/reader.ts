import { draw } from "../../../src/domain/random/draw";
import { seededRandom } from "../../../src/domain/random/seeded-random";
import { ask } from "./ask";
import { articleSlug, labelsIn } from "./labelled-article";
import type { Practising } from "./learner-client";

/** All that is shown of the guide. */
const addresses = [`/articles/${articleSlug}`, `/articles/${articleSlug}.md`, `/api/articles/${articleSlug}`];

/** Reads the guide once, in one of its forms. */
export const reader = ({ seed, server, history }: Practising) => {
  const chance = seededRandom(seed);
  return async (): Promise<void> => {
    const address = draw(addresses, chance);
    const answered = await ask(`${server(chance)}${address}`, { counts: history });
    if (answered?.status === 200) history.readings.push({ what: address, labels: labelsIn(answered.text) });
  };
};
