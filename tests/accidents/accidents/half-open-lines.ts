import { draw } from "../../../src/domain/random/draw";
import { ask } from "../clients/ask";
import type { Direction } from "../proxy/accident-proxy";
import { until } from "../until";
import { accident } from "./accident";
import { chooseServer, serverAt } from "./choose";

const directions: Direction[][] = [["up"], ["down"], ["up", "down"]];

/**
 * Open connections of a server die, and nobody is told: those of its clients, and those to the database. Both have to find
 * out by themselves.
 */
export const halfOpenLines = accident({
  choose: (chance) => ({
    server: chooseServer(chance),
    web: draw(directions, chance),
    database: draw(directions, chance),
  }),
  inject: async (world, { server, web, database }) => {
    const dead = serverAt(world, server);
    dead.web.freeze(...web);
    dead.database.freeze(...database);
    await world.progress(20);
    await until(`${dead.name} reads its database again`, async () => {
      const answers = await Promise.all([1, 2, 3, 4, 5].map(() => ask(`${dead.origin}/api/articles`)));
      return answers.every((answer) => answer?.status === 200);
    });
    dead.web.heal();
    dead.database.heal();
  },
});
