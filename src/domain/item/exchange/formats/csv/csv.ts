import { type CsvCell, isFormula, writeCsv } from "../../../../text/write-csv";
import type { ImportedFile } from "../../import-diagnostic";
import type { Loss } from "../../loss";
import { decodeText } from "../../markup/decode-text";
import { nameOf, type PortableItem, type PortableOption } from "../../portable-item";
import { type Provenance, readProvenance } from "../../provenance";
import type { ExchangeFormat, ItemExport } from "../export-format";

const heads = [
  ..."identity,part,form,language,section,stem,question,up to,tolerance,unit,key".split(","),
  ..."feedback,version,fact,sentence,passage,source,source dated,source read,proof,model,overdue on,provenance".split(
    ",",
  ),
];

/** One question that has its own key: a part of a case, a stem of extended matching, else the item. */
type Row = { part: number; question: string; upTo: number | null; key: string; options: PortableOption[] };

/** A, B … Z, AA …: how an option is named in the column of the key. `index`: from 0. */
const letter = (index: number): string =>
  (index < 26 ? "" : letter(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

const keysOf = (options: readonly PortableOption[]): string =>
  options.flatMap(({ isKey }, index) => (isKey ? [letter(index)] : [])).join(" ");

const rowsOf = (item: PortableItem): Row[] => {
  switch (item.form) {
    case "decision-case":
      return item.parts.map(({ stem, upTo, options }, index) => ({
        ...{ part: index + 1, question: stem, upTo, key: keysOf(options), options },
      }));
    case "extended-matching":
      return item.stems.map(({ text, key, rationale }, index) => {
        const right = item.options.findIndex((option) => option.text === key);
        const options = item.options.map((option, number) => ({
          ...option,
          rationale: number === right ? rationale : option.rationale,
        }));
        return { part: index + 1, question: text, upTo: null, key: letter(right), options };
      });
    default:
      return [{ part: 1, question: "", upTo: null, key: keysOf(item.options), options: item.options }];
  }
};

const optionCells = ({ text, rationale, misconception = "", harmful }: PortableOption): CsvCell[] => [
  ...[text, rationale, misconception, harmful ? "yes" : ""],
];

const provenanceCells = (provenance: Provenance | undefined): CsvCell[] => {
  if (!provenance) return Array.from({ length: 11 }, () => "");
  const [fact] = provenance.facts;
  return [
    ...[provenance.version, fact?.id ?? "", fact?.quote ?? "", fact?.passage ?? "", fact?.source.url ?? ""],
    ...[fact?.source.stated ?? "", fact?.source.checked ?? "", provenance.proof, provenance.model ?? ""],
    ...[provenance.overdueOn ?? "", JSON.stringify(provenance)],
  ];
};

const writeRows = ({ items }: ItemExport) => {
  const rows = items.flatMap((item, index) => rowsOf(item).map((row) => ({ item, row, name: nameOf(item, index) })));
  const most = Math.max(0, ...rows.map(({ row }) => row.options.length));
  const optionHeads = Array.from({ length: most }, (_, index) => {
    const name = `option ${letter(index)}`;
    return [name, `why ${letter(index)}`, `belief behind ${letter(index)}`, `harm in ${letter(index)}`];
  }).flat();
  const cells = rows.map(({ item, row, name }): { name: string; cells: CsvCell[] } => ({
    name,
    cells: [
      ...[name, row.part, item.form, item.provenance?.language ?? "", item.provenance?.section ?? ""],
      ...[item.stem, row.question, row.upTo],
      ...(item.form === "numeric" ? [item.tolerance, item.unit ?? ""] : [null, ""]),
      ...[row.key, (item.feedback ?? []).join("\n")],
      ...provenanceCells(item.provenance),
      ...row.options.flatMap(optionCells),
      ...Array.from({ length: 4 * (most - row.options.length) }, () => ""),
    ],
  }));
  const losses = cells.flatMap((row): Loss[] =>
    row.cells.some((cell) => typeof cell === "string" && isFormula(cell))
      ? [{ item: row.name, what: "a text that a spreadsheet would run as a formula has an apostrophe before it" }]
      : [],
  );
  return {
    bytes: new TextEncoder().encode(writeCsv([[...heads, ...optionHeads], ...cells.map((row) => row.cells)])),
    losses,
  };
};

const csvProvenance = ({ bytes }: ImportedFile): Provenance[] | undefined => {
  const text = decodeText(bytes);
  if (!text.ok || !text.value.startsWith("identity,part,form,")) return undefined;
  const cells = [...text.value.matchAll(/"(\{""identity""(?:[^"]|"")*)"/g)];
  const found = cells.flatMap(([, cell = ""]) => readProvenance(cell.replaceAll('""', '"')) ?? []);
  return [...new Map(found.map((provenance) => [provenance.identity, provenance])).values()];
};

/** A table for a spreadsheet (RFC 4180): a row a question; a case has one for each part, extended matching one for each stem. */
export const csv = {
  extension: "csv",
  mediaType: "text/csv; charset=utf-8",
  write: writeRows,
  provenance: csvProvenance,
} satisfies ExchangeFormat;
