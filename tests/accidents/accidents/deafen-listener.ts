import { ask } from "../clients/ask";
import { articleSlug, labelsIn } from "../clients/labelled-article";
import { until } from "../until";
import { accident } from "./accident";
import { chooseServer, serverAt } from "./choose";

/** The connection over which a server hears of publications is silently dead; what is published then is shown all the same. */
export const deafenListener = accident({
  choose: (chance) => ({ server: chooseServer(chance) }),
  inject: async (world, { server }) => {
    const deaf = serverAt(world, server);
    const shows = async () => labelsIn((await ask(`${deaf.origin}/articles/${articleSlug}`))?.text ?? "")[0] ?? 0;
    const before = await shows();
    deaf.database.freezeListener();
    await world.publish();
    await until(`${deaf.name} shows what was published`, async () => (await shows()) !== before).catch(() => {});
    deaf.database.heal();
  },
});
