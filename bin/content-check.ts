import path from "node:path";
import { overdueSources } from "../src/content/facts/overdue-sources";
import { readContent } from "../src/content/read-content";
import { readingGrade } from "../src/content/reading-grade";
import { loadRoute } from "../src/content/route/load-route";
import { overdueRoute } from "../src/content/route/overdue-route";
import { problemSentence } from "../src/features/publishing/problem-sentence";
import { root } from "./run-step";

const today = new Date().toISOString().slice(0, 10);
const folder = path.join(root, "content");
const { articles, problems } = await readContent(folder);
const route = (await loadRoute(folder))?.result;
const all = [
  ...problems,
  ...articles.flatMap(({ result, warnings }) => [...(result.ok ? [] : result.failure), ...warnings]),
  ...overdueSources(articles, today),
  ...(route?.ok ? overdueRoute(route.value, today) : []),
];
// A guide that is named is told of alone; it is compared with all the others all the same.
const [asked] = process.argv.slice(2);
const told = asked === undefined ? all : all.filter(({ file }) => file.startsWith(`articles/${asked}/`));
for (const problem of told) console.log(problemSentence(problem));

const serious = told.filter(({ severity }) => severity !== "warn").length;
const passed = articles.filter(({ result }) => result.ok);
const questions = passed.reduce((sum, { compiled }) => sum + compiled.items.length, 0);
console.log(
  `${passed.length} of ${articles.length} articles can be published, with ${questions} questions. ` +
    `${serious} to mend, ${told.length - serious} pieces of advice.`,
);
const grades = passed.flatMap(({ slug, result }) =>
  result.ok && result.value.language === "en" ? [`${slug} ${readingGrade(result.value.sections).toFixed(1)}`] : [],
);
console.log(`School grade at which each guide reads, names aside (the goal is 9 or less): ${grades.join(", ")}.`);
process.exitCode = serious > 0 ? 1 : 0;
