import type { AppServer } from "../servers/app-server";
import { until } from "../until";
import type { World } from "../world";
import { serverAt } from "./choose";

/** A worker of the server that has several. */
export const workerOf = async (world: World, number: number) => {
  const server = serverAt(world, 0);
  let before: number[] = [];
  await until(`${server.name} has its workers`, async () => {
    before = await server.workers();
    return before.length === 2;
  });
  const pid = before[number];
  if (pid === undefined) throw new Error(`${server.name} has no worker ${number}.`);
  return { server, pid, before };
};

/** Waits until a server has as many workers as before, and all of them are others or the same but one. */
export const workersChanged = (server: AppServer, before: readonly number[]): Promise<void> =>
  until(`${server.name} replaces its worker`, async () => {
    const now = await server.workers();
    return now.length === before.length && now.some((pid) => !before.includes(pid)) && server.isReady();
  });
