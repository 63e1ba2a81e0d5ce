import { accident } from "./accident";
import { chooseServer, serverAt } from "./choose";
import { outlives } from "./outlives";

/** Nobody reads the log of a server any more. */
export const leaveLogUnread = accident({
  choose: (chance) => ({ server: chooseServer(chance) }),
  inject: async (world, { server }) => {
    const unread = serverAt(world, server);
    unread.leaveLogUnread();
    await outlives(world, unread, "the reader of its log");
  },
});
