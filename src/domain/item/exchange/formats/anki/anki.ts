import { hashText } from "../../../../hash-text";
import type { ImportedFile } from "../../import-diagnostic";
import { type Loss, lossesOf } from "../../loss";
import { decodeText } from "../../markup/decode-text";
import { escapeText } from "../../markup/xml-element";
import { plainNumber } from "../../plain-number";
import { nameOf, type PortableItem, type PortableOption } from "../../portable-item";
import { type Provenance, readProvenance } from "../../provenance";
import type { ExchangeFormat, ItemExport } from "../export-format";

const mark = "#iatrox ";

/**
 * What Anki reads before the notes (Anki manual, "Text Files", "File Headers"). A note whose GUID the collection has is
 * updated, never doubled. Lines with a name that Anki does not know are left alone, as comments are.
 */
const headers = (deck: string): string[] => [
  "#separator:tab",
  "#html:true",
  "#guid column:1",
  "#notetype:Basic",
  `#deck:${deck}`,
  "#tags column:4",
  "#columns:GUID\tFront\tBack\tTags",
];

const html = (text: string): string => escapeText(text).replaceAll("\n", "<br>");

/** A field: its line ends are breaks already, a tab or a quotation mark asks for quotes. */
const field = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const list = (tag: "ol" | "ul", entries: readonly string[], attributes = ""): string =>
  `<${tag}${attributes}>${entries.map((entry) => `<li>${entry}</li>`).join("")}</${tag}>`;

const letters = ' type="A"';

const explained = (text: string, rationale: string): string =>
  rationale === "" ? html(text) : `${html(text)}<br><i>${html(rationale)}</i>`;

const menu = (options: readonly PortableOption[]): string =>
  list(
    "ol",
    options.map(({ text }) => html(text)),
    letters,
  );

/** Each option with its reason; what is right is ticked, what does harm is marked. */
const judged = (options: readonly PortableOption[]): string =>
  list(
    "ol",
    options.map(
      ({ text, isKey, harmful, rationale }) => `${isKey ? "✓ " : harmful ? "! " : ""}${explained(text, rationale)}`,
    ),
    letters,
  );

/** Options by their texts: an ordering would show its answer otherwise. */
const unordered = (options: readonly PortableOption[]): string =>
  list("ul", options.map(({ text }) => html(text)).toSorted());

/** The two sides of a card. */
const sidesOf = (item: PortableItem): { front: string; back: string } => {
  const stem = html(item.stem);
  switch (item.form) {
    case "single-best-answer":
    case "multiple-response":
      return { front: `${stem}${menu(item.options)}`, back: judged(item.options) };
    case "ordering":
      return {
        front: `${stem}${unordered(item.options)}`,
        back: list(
          "ol",
          item.options.map(({ text, rationale }) => explained(text, rationale)),
        ),
      };
    case "numeric": {
      const [{ text, rationale }] = item.options;
      const tolerance = item.tolerance > 0 ? ` ± ${plainNumber(item.tolerance)}` : "";
      const unit = item.unit === undefined ? "" : ` ${item.unit}`;
      return { front: stem, back: `<p>${explained(`${text}${tolerance}${unit}`, rationale)}</p>` };
    }
    case "extended-matching":
      return {
        front: `${stem}${menu(item.options)}${list(
          "ul",
          item.stems.map(({ text }) => html(text)),
        )}`,
        back: list(
          "ul",
          item.stems.map(({ text, key, rationale }) => `${html(text)} → ${explained(key, rationale)}`),
        ),
      };
    case "decision-case":
      return {
        front: `${stem}${item.parts
          .map(({ stem: question, upTo, options }) => `<p>${html(question)} (≤ ${upTo})</p>${menu(options)}`)
          .join("")}`,
        back: item.parts.map(({ stem: question, options }) => `<p>${html(question)}</p>${judged(options)}`).join(""),
      };
  }
};

const tagsOf = ({ form, provenance }: PortableItem): string[] => {
  if (!provenance) return ["iatrox", form];
  const { article, section, version, proof, facts } = provenance;
  const [fact] = facts;
  return [
    ...["iatrox", `iatrox::${article}::${section}`, `iatrox::${form}`, `iatrox-version::${version.slice(0, 16)}`],
    ...(fact ? [`iatrox-fact::${fact.id}`, `iatrox-read::${fact.source.checked}`] : []),
    `iatrox-proof::${proof.slice(0, 16)}`,
  ];
};

const noteOf = (item: PortableItem, name: string): string => {
  const { front, back } = sidesOf(item);
  const feedback = (item.feedback ?? []).map((text) => `<p>${html(text)}</p>`).join("");
  const guid = `iatrox-${hashText("anki", name).slice(0, 20)}`;
  return [guid, front, `${back}${feedback}`, tagsOf(item).join(" ")].map(field).join("\t");
};

const writeNotes = ({ title, items }: ItemExport) => {
  const provenances = items.flatMap(({ provenance }) => provenance ?? []);
  const lines = [
    ...headers(`iatroX: ${title.replace(/\s+/g, " ")}`),
    ...provenances.map((provenance) => `${mark}${JSON.stringify(provenance)}`),
    ...items.map((item, index) => noteOf(item, nameOf(item, index))),
  ];
  const losses = items.flatMap((item, index): Loss[] => {
    const name = nameOf(item, index);
    return [
      ...lossesOf(item, name, { harm: true }),
      { item: name, what: "it is a card to look at: the answer is chosen by nobody and scored by the learner" },
    ];
  });
  return { bytes: new TextEncoder().encode(`${lines.join("\n")}\n`), losses };
};

const ankiProvenance = ({ bytes }: ImportedFile): Provenance[] | undefined => {
  const text = decodeText(bytes);
  if (!text.ok || !text.value.startsWith("#separator:tab")) return undefined;
  const lines = text.value.split("\n").filter((line) => line.startsWith(mark));
  return lines.flatMap((line) => readProvenance(line.slice(mark.length)) ?? []);
};

/** Notes as a text file that Anki imports (Anki manual, "Text Files"). */
export const anki = {
  extension: "anki.txt",
  mediaType: "text/plain; charset=utf-8",
  write: writeNotes,
  provenance: ankiProvenance,
} satisfies ExchangeFormat;
