import type { Diagnostic } from "../../diagnostic";
import type { PortableItem } from "./portable-item";

/** What can be wrong with a file of questions from elsewhere. */
export type ImportRule =
  /** Bytes that are no text, or in an encoding that is not read. */
  | "encoding"
  /** More than is read of one file. */
  | "size"
  /** XML that is not well-formed. */
  | "xml"
  /** A document type, or an entity of its own. */
  | "doctype"
  /** Elements within elements beyond reason. */
  | "depth"
  /** A ZIP file that cannot be read. */
  | "package"
  /** A name in a package that leads out of it. */
  | "path"
  /** A file in a package that holds no item. */
  | "not-an-item"
  /** Signs that mean something in the format, where nothing can be meant. */
  | "syntax"
  /** A kind of question that there is no form for. */
  | "form"
  /** Not the keys that its form asks for. */
  | "key"
  /** Too few options, or one without text. */
  | "options"
  /** No text that asks. */
  | "stem"
  /** A picture, a table, a link or a script that text cannot hold. */
  | "markup"
  /** Signs that hide or turn text. */
  | "signs"
  /** A part of a mark, a penalty or a unit that no form has. */
  | "scoring";

/** `location.file`: the file as it was named, or its name within the package. */
export type ImportDiagnostic = Pick<Diagnostic, "severity" | "location" | "message" | "suggestion"> & {
  rule: ImportRule;
};

/** What came of a file: what is good of it, and what is wrong with the rest. */
export type ImportedItems = { items: PortableItem[]; diagnostics: ImportDiagnostic[] };

/** `name`: as diagnostics name it. */
export type ImportedFile = { name: string; bytes: Uint8Array };
