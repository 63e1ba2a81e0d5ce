import type { Readable } from "node:stream";
import { fromBufferPromise, validateFileName, type ZipFile } from "yauzl";
import { failure, type Result, success } from "../../../result";
import type { ImportDiagnostic, ImportedFile } from "../import-diagnostic";

/** What is read of one package at most: files, and bytes of all of them together once they are unpacked. */
const mostFiles = 5_000;
const mostBytes = 50_000_000;

export type ReadPackage = { files: ImportedFile[]; diagnostics: ImportDiagnostic[] };

/** Whether a file is a ZIP file, by its first bytes. */
export const isPackage = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/**
 * Unpacks the wanted files of a ZIP file in memory; nothing is written anywhere. A file whose name leads out of the package
 * is not read. What says of itself that it is small and grows beyond that ends the reading.
 */
export const readPackage = async (
  { name: packageName, bytes }: ImportedFile,
  isWanted: (name: string) => boolean,
): Promise<Result<ReadPackage, ImportDiagnostic>> => {
  const files: ImportedFile[] = [];
  const diagnostics: ImportDiagnostic[] = [];
  const ignored: string[] = [];
  const stop = (rule: "package" | "size", message: string, suggestion: string) =>
    failure<ImportDiagnostic>({
      rule,
      severity: "error",
      message,
      suggestion,
      location: { file: packageName, line: 1 },
    });
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, decodeStrings: false });
    if (zip.entryCount > mostFiles) {
      return stop(
        "size",
        `The package has ${zip.entryCount} files; ${mostFiles} are read at most.`,
        "Export fewer questions at a time.",
      );
    }
    let left = mostBytes;
    for await (const entry of zip.eachEntry()) {
      const name = new TextDecoder().decode(entry.fileNameRaw ?? entry.fileName);
      const outside = validateFileName(name);
      if (outside !== null) {
        diagnostics.push({
          rule: "path",
          severity: "error",
          location: { file: packageName, line: 1 },
          message: `The package has a file whose name leads out of it: ${JSON.stringify(name.slice(0, 120))}. It was not read.`,
          suggestion: "Ask whoever made the package: no honest program writes such names.",
        });
        continue;
      }
      if (name.endsWith("/")) continue;
      if (!isWanted(name)) {
        ignored.push(name);
        continue;
      }
      if (entry.uncompressedSize > left) {
        return stop(
          "size",
          `The package holds more than ${mostBytes} bytes once it is unpacked.`,
          "Export fewer questions at a time.",
        );
      }
      const unpacked = await unpack(zip, entry);
      left -= unpacked.length;
      files.push({ name, bytes: unpacked });
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return stop("package", `The package cannot be unpacked: ${reason}.`, "Export it again, without a password.");
  }
  if (ignored.length > 0) {
    diagnostics.push({
      rule: "not-an-item",
      severity: "warning",
      location: { file: packageName, line: 1 },
      message: `${ignored.length} of its files hold no question and were not read: ${ignored.slice(0, 5).join(", ")}${ignored.length > 5 ? ", …" : ""}.`,
      suggestion: "Where a question needs one of them, such as a picture, write in words what it shows.",
    });
  }
  return success({ files, diagnostics });
};

const unpack = async (zip: ZipFile, entry: Parameters<ZipFile["openReadStreamPromise"]>[0]): Promise<Buffer> => {
  const stream: Readable = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
};
