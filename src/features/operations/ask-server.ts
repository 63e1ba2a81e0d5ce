import { readServerFile } from "./server-file";

/** Calls the server that runs on a data folder as its own program. `body`: posted as JSON. Undefined: none runs. */
export const callServer = async (
  dataFolder: string,
  path: string,
  { method = "POST", body }: { method?: "GET" | "POST"; body?: unknown } = {},
): Promise<Response | undefined> => {
  const file = await readServerFile(dataFolder);
  if (!file) return undefined;
  const json = body === undefined ? undefined : JSON.stringify(body);
  const headers = { authorization: `Bearer ${file.secret}`, ...(json && { "content-type": "application/json" }) };
  return fetch(`http://127.0.0.1:${file.port}${path}`, { method, headers, body: json }).catch(() => undefined);
};

const asking = { import: "?import=1", "dry-run": "?import=1&dry=1" };

/** Asks the server that runs on a data folder to read the content folder, or to say what that would do. */
export const askServer = (dataFolder: string, what: keyof typeof asking): Promise<Response | undefined> =>
  callServer(dataFolder, `/api/revalidate${asking[what]}`);
