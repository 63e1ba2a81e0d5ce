import { draw } from "../../../src/domain/random/draw";
import { accident } from "./accident";

/** All lines are slow for a while, so that requests for one thing meet each other. */
export const slowLines = accident({
  choose: (chance) => ({ webMs: draw([0, 50, 200], chance), databaseMs: draw([5, 20, 50], chance) }),
  inject: async ({ servers, progress }, { webMs, databaseMs }) => {
    for (const { web, database } of servers) {
      web.delay(webMs);
      database.delay(databaseMs);
    }
    await progress(30);
    for (const { web, database } of servers) {
      web.heal();
      database.heal();
    }
  },
});
