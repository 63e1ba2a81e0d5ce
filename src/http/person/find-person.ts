import type { IncomingHttpHeaders } from "node:http";
import { currentDatabase } from "../../data/database/current-database";
import * as data from "../../data/person/find-person";
import { httpEnv } from "../http-env";
import { sessionCookie } from "./session-cookie";

/** Who has signed in, behind a request; null for nobody, and once the session has ended. */
export const findPerson = async (headers: IncomingHttpHeaders, now: Date): Promise<data.Account | null> => {
  const token = sessionCookie.read(headers, httpEnv().SITE_URL);
  if (token === undefined) return null;
  const { client } = await currentDatabase();
  return data.findPerson(client, { token, now });
};
