import { ask } from "../clients/ask";
import type { AppServer } from "../servers/app-server";
import { until } from "../until";
import type { World } from "../world";

/** Each of these requests is a line of the log. */
const requests = 20;

/** Notes whether a server goes on without something, and has it start anew as it should be. */
export const outlives = async (world: World, server: AppServer, lost: string): Promise<void> => {
  let answered = 0;
  await until(`${server.name} answers or ends`, async () => {
    if ((await ask(`${server.origin}/api/articles`))?.status === 200) answered += 1;
    return answered >= requests || !server.isRunning();
  });
  world.history.outlived.push({ server: server.name, lost, serves: server.isRunning() });
  if (server.isRunning()) await server.signal("SIGKILL");
  await server.start();
};
