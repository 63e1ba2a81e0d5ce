import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readResponses } from "../../../../bin/statistics/read-responses";
import { analyseTest } from "../../../../src/domain/statistics/test-analysis/analyse-test";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "iatrox-responses-"));
});
afterAll(() => rm(folder, { recursive: true }));

const file = async (name: string, text: string | Buffer): Promise<string> => {
  const whole = path.join(folder, name);
  await writeFile(whole, text);
  return whole;
};

const analyse = async (responses: string | Buffer, key?: string, max?: string) =>
  analyseTest(
    await readResponses({
      responses: await file("responses.csv", responses),
      key: key === undefined ? undefined : await file("key.csv", key),
      max: max === undefined ? undefined : await file("max.csv", max),
    }),
  );

const errorOf = (...given: Parameters<typeof analyse>): Promise<string> =>
  analyse(...given).then(
    () => "",
    (error: Error) => error.message.replaceAll(`${folder}/`, ""),
  );

describe("what is read", () => {
  test("marks, with empty cells, quotes, a byte order mark and lines of Windows", async () => {
    const { test: whole, items } = await analyse('\uFEFFperson,"a, b",c\r\nx,1,0\r\n"y ""z""",0,\r\n');
    expect(whole.n).toBe(2);
    expect(items).toMatchObject([
      { item: "a, b", n: 2, facility: 0.5 },
      { item: "c", n: 1, facility: 0 },
    ]);
  });

  test("chosen options, several of which may be right", async () => {
    const { items } = await analyse("person,q1\na,A\nb,B\nc,C\nd,\n", "item,option\nq1,A\nq1,D\n", "q1,2\n");
    expect(items[0]).toMatchObject({ n: 3, facility: 1 / 3 });
    expect(items[0]?.options.map(({ option, isKey, count }) => [option, isKey, count])).toEqual([
      ["A", true, 1],
      ["B", false, 1],
      ["C", false, 1],
      ["D", true, 0],
    ]);
  });

  test("marks of several points", async () => {
    const { items } = await analyse("person,q1\na,3\nb,1.5\n", undefined, "q1,3\n");
    expect(items[0]?.facility).toBe(0.75);
  });
});

describe("what is refused says where, and how to mend it", () => {
  test.each([
    ["", undefined, undefined, "responses.csv is empty. Its first line names the columns: person,item…"],
    [
      "a,b\n1,2",
      undefined,
      undefined,
      "responses.csv, line 1: the first line names the columns, and begins with “person”.",
    ],
    ["person\nx", undefined, undefined, "responses.csv, line 1: there is no item. Name one in each column."],
    [
      "person,q,q\nx,1,1",
      undefined,
      undefined,
      "responses.csv, line 1: two columns are called “q”. Name each item once.",
    ],
    [
      "person,q\nx,1,1",
      undefined,
      undefined,
      "responses.csv, line 2: there are 2 answers, and 1 items. Leave what was not answered empty.",
    ],
    [
      "person,q\nx,1\nx,0",
      undefined,
      undefined,
      "responses.csv, line 3: person “x” has a second line. Keep the first attempt of each.",
    ],
    [
      "person,q\nx,B",
      undefined,
      undefined,
      "responses.csv, line 2: “B” is no mark of “q”. Where cells are chosen options, name a key by --key.",
    ],
    [
      "person,q\nx,2",
      undefined,
      undefined,
      "responses.csv, line 2: 2 is more than the 1 marks of “q”. Name other maxima by --max.",
    ],
    ["person,q\nx,B", "r,B", undefined, "key.csv, line 1: the responses have no item “r”."],
    ["person,q,r\nx,B,A", "q,B", undefined, "key.csv: “r” has no right option. Add a line for it."],
    ["person,q\nx,B", "q", undefined, "key.csv, line 1: write an item, a comma and its value."],
    ["person,q\nx,1", undefined, "q,none", "max.csv: “q” needs one maximum above 0."],
  ])("%j with key %j and maxima %j", async (responses, key, max, sentence) => {
    expect(await errorOf(responses, key, max)).toBe(sentence);
  });

  test("a file that is not there, and one whose quote never ends", async () => {
    const missing = await readResponses({ responses: path.join(folder, "nowhere.csv") }).catch(
      (error: Error) => error.message,
    );
    expect(missing).toContain("nowhere.csv cannot be read. Check its name and where you are.");
    expect(await errorOf('person,q\n"x,1\n')).toContain("is no file of comma-separated values");
  });
});
