import { draw } from "../../../src/domain/random/draw";
import { accident } from "./accident";

/** Several publish the same guide at the same moment, while it is read and practised. */
export const publishTwice = accident({
  choose: (chance) => ({ publishers: draw([2, 3], chance), times: 3 }),
  inject: async ({ publish }, { publishers, times }) => {
    for (let time = 0; time < times; time += 1) await Promise.all(Array.from({ length: publishers }, publish));
  },
});
