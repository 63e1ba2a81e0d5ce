import { readServerFile } from "./server-file";

/** Asks the server that runs on a data folder to read the content folder, or only to make stale pages anew. */
export const askServer = async (dataFolder: string, what: "import" | "refresh"): Promise<Response | undefined> => {
  const file = await readServerFile(dataFolder);
  if (!file) return undefined;
  const address = `http://127.0.0.1:${file.port}/api/revalidate${what === "import" ? "?import=1" : ""}`;
  const headers = { authorization: `Bearer ${file.secret}` };
  return fetch(address, { method: "POST", headers }).catch(() => undefined);
};
