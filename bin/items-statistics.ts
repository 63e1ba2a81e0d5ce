import { parseArgs } from "node:util";
import { analyseTest } from "../src/domain/statistics/test-analysis/analyse-test";
import { readResponses } from "./statistics/read-responses";
import { FileRefused } from "./statistics/read-rows";

const usage =
  "Usage: npm run --silent items:statistics -- responses.csv [--key key.csv] [--max max.csv], where the first line of responses.csv is person,item… and a line follows for each person.";

/** A message on stderr, and the exit code of a call that cannot be answered. */
const refuse = (sentence: string) => {
  console.error(sentence);
  process.exitCode = 2;
};

const readArguments = () => {
  const options = { key: { type: "string" }, max: { type: "string" } } as const;
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch {
    return undefined;
  }
};

const given = readArguments();
const [responses, ...others] = given?.positionals ?? [];
if (given === undefined || responses === undefined || others.length > 0) {
  refuse(usage);
} else {
  try {
    console.log(JSON.stringify(analyseTest(await readResponses({ responses, ...given.values })), null, 2));
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    refuse(error.message);
  }
}
