import { createReadStream } from "node:fs";
import { parse } from "csv-parse";

/** A row of a file of comma-separated values, and the line that it ends on. */
export type Row = { cells: string[]; line: number };

/** What is wrong with a file, for whoever made it. */
export class FileRefused extends Error {}

/** The rows of a file, one after the other, so that a file of any size is read. Throws `FileRefused`. */
export async function* readRows(file: string): AsyncGenerator<Row> {
  const options = { bom: true, trim: true, relaxColumnCount: true, skipEmptyLines: true, info: true };
  const source = createReadStream(file);
  const parser = source.on("error", (error) => parser.destroy(error)).pipe(parse(options));
  try {
    for await (const { record, info } of parser) yield { cells: record, line: info.lines };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const isMissing = "code" in error && ["ENOENT", "EISDIR", "EACCES"].includes(String(error.code));
    throw new FileRefused(
      isMissing
        ? `The file ${file} cannot be read. Check its name and where you are.`
        : `${file} is no file of comma-separated values: ${error.message}`,
    );
  } finally {
    source.destroy();
  }
}
