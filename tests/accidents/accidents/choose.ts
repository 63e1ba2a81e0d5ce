import { uniformInt } from "pure-rand/distribution/uniformInt";
import type { Random } from "../../../src/domain/random/seeded-random";
import type { AppServer } from "../servers/app-server";
import type { World } from "../world";

/** The number of one of the servers, counted from 0; it is taken modulo how many a run has. */
export const chooseServer = (chance: Random): number => uniformInt(chance, 0, 59);

export const serverAt = ({ servers }: World, index: number): AppServer => {
  const server = servers[index % servers.length];
  if (!server) throw new Error("A run has at least one server.");
  return server;
};
