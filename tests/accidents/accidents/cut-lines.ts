import { uniformInt } from "pure-rand/distribution/uniformInt";
import { accident } from "./accident";
import { chooseServer, serverAt } from "./choose";

const cuts = 8;

/** Connections end in the middle of what they bring: of a reply to a browser, and of rows to a server. */
export const cutLines = accident({
  choose: (chance) => ({
    cuts: Array.from({ length: cuts }, () => ({
      server: chooseServer(chance),
      webBytes: uniformInt(chance, 1, 4_000),
      databaseBytes: uniformInt(chance, 1, 20_000),
    })),
  }),
  inject: async (world, { cuts }) => {
    for (const { server, webBytes, databaseBytes } of cuts) {
      const { web, database } = serverAt(world, server);
      web.cutAfter(webBytes);
      database.cutAfter(databaseBytes);
      await world.progress(5);
      web.heal();
      database.heal();
    }
  },
});
