import { openEmbedded } from "../../src/data/database/open-embedded";

/** A process of its own that opens the data folder named on its command line, says how that went, and stays. */
const opened = await openEmbedded(process.argv[2] ?? "");
process.stdout.write(opened.ok ? "open\n" : `${opened.failure}\n`);
setInterval(() => {}, 60_000);
