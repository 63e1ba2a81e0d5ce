import type { VerifiedChain } from "../src/data/audit/verify-chain";
import { auditText } from "../src/features/operations/audit-text";
import { besideServer, runCommand } from "./content/beside-server";
import { atTheDoor } from "./serving/front-server";

await runCommand(async () => {
  const { DATA_DIR } = atTheDoor();
  const chain = await besideServer<VerifiedChain>(
    DATA_DIR,
    { path: "/api/content/audit", method: "GET" },
    async ({ client }) => (await import("../src/data/audit/verify-chain")).verifyChain(client),
  );
  if (chain.broken) throw new Error(auditText(chain));
  console.log(auditText(chain));
});
