import { once } from "node:events";
import { test } from "@playwright/test";
import { startProcess } from "../start-process";

test("waits for what never comes while a server runs", async () => {
  const server = startProcess(process.execPath, ["-e", `require("http").createServer().listen(0); console.log("up")`]);
  await once(server.stdout, "data");
  console.log(`server ${server.pid}`);
  await new Promise(() => {});
});
