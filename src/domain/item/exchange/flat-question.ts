import type { SourceLocation } from "../../diagnostic";
import type { PortableItem, PortableOption, PortableStem } from "./portable-item";
import { nameOf } from "./portable-item";
import { paragraphBreak } from "./portable-text";
import { provenanceTags } from "./provenance-tags";

/** Where a question was read, and what its title and tags say of it. */
type Common = {
  /** The title. That of a part ends in its number and how many there are: `ontario-cpso/first-day#1/3`. */
  name: string;
  /** Paragraphs: what the parts of a case share, then what is asked. */
  stem: string[];
  /** Paragraphs that are shown once it is answered, besides what stands at an option. */
  feedback: string[];
  tags: string[];
  /** Of an export: the item that it is, or whose first part it is. */
  item?: PortableItem | undefined;
};

/** A question as systems for courses hold it: one thing asked, no parts. `upTo`: of a part of a case, how many may be chosen. */
export type FlatQuestion = Common &
  (
    | { kind: "choice"; isSingle: boolean; options: PortableOption[]; upTo?: number }
    | { kind: "numeric"; number: number; tolerance: number; unit?: string; rationale: string }
    | { kind: "ordering"; options: PortableOption[] }
    | { kind: "matching"; options: string[]; stems: PortableStem[] }
  );

export type ReadQuestion = FlatQuestion & { location: SourceLocation };

const upToTag = /^up-to:(\d{1,2})$/;
const unitTag = /^unit:(.{1,20})$/;

/** What a tag of a kind says; undefined where there is none. */
const findTag = (tags: readonly string[], kind: RegExp): string | undefined =>
  tags.map((tag) => kind.exec(tag)?.[1]).find((found) => found !== undefined);

const tagsOf = ({ provenance }: PortableItem): string[] => {
  if (!provenance) return [];
  const { version, facts, proof } = provenance;
  const [fact] = facts;
  return provenanceTags(version, fact && { id: fact.id, checked: fact.source.checked }, proof);
};

/** A paragraph that explains one of several texts. */
const explain = (of: string, rationale: string): string[] => (rationale === "" ? [] : [`${of}: ${rationale}`]);

/** An item as one question, and a decision case as one for each of its parts. `index`: of the item in its file, from 0. */
export const toFlatQuestions = (item: PortableItem, index: number): FlatQuestion[] => {
  const name = nameOf(item, index);
  const { stem, feedback = [] } = item;
  const about = { name, stem: [stem], feedback, tags: tagsOf(item), item };
  switch (item.form) {
    case "single-best-answer":
    case "multiple-response":
      return [{ ...about, kind: "choice", isSingle: item.form === "single-best-answer", options: item.options }];
    case "numeric": {
      const [{ text, rationale }] = item.options;
      const { tolerance, unit } = item;
      const tags = unit === undefined ? about.tags : [...about.tags, `unit:${unit}`];
      return [{ ...about, tags, kind: "numeric", number: Number(text), tolerance, rationale, ...(unit && { unit }) }];
    }
    case "ordering": {
      const explained = item.options.flatMap(({ text, rationale }) => explain(text, rationale));
      return [{ ...about, kind: "ordering", options: item.options, feedback: [...explained, ...feedback] }];
    }
    case "extended-matching": {
      const explained = item.stems.flatMap(({ text, rationale }) => explain(text, rationale));
      const options = item.options.map(({ text }) => text);
      return [{ ...about, kind: "matching", options, stems: item.stems, feedback: [...explained, ...feedback] }];
    }
    case "decision-case":
      return item.parts.map((part, number) => ({
        ...about,
        ...(number > 0 && { item: undefined }),
        name: `${name}#${number + 1}/${item.parts.length}`,
        stem: [stem, part.stem],
        tags: [...about.tags, `up-to:${part.upTo}`],
        kind: "choice",
        isSingle: false,
        options: part.options,
        upTo: part.upTo,
      }));
  }
};

const partName = /^(.+)#(\d)\/(\d)$/;

/** The questions that stand together: the parts of one case, by their titles and the stem that they share; else one alone. */
export const groupParts = <Question extends FlatQuestion>(questions: readonly Question[]): Question[][] => {
  const groups: Question[][] = [];
  for (let index = 0; index < questions.length; ) {
    const [first] = questions.slice(index, index + 1);
    if (!first) break;
    const [, name, , size] = partName.exec(first.name) ?? [];
    const group = questions.slice(index, index + Number(size ?? 1));
    const isCase =
      group.length > 1 &&
      group.length === Number(size) &&
      group.every(
        (each, number) =>
          each.name === `${name}#${number + 1}/${size}` &&
          each.kind === "choice" &&
          each.stem.length > 1 &&
          each.stem[0] === first.stem[0],
      );
    groups.push(isCase ? group : [first]);
    index += isCase ? group.length : 1;
  }
  return groups;
};

/** Takes from the feedback the paragraphs that explain one of the texts each. */
const splitExplained = (feedback: readonly string[], texts: readonly string[]) => {
  const left = [...feedback];
  const rationales = texts.map((text) => {
    const index = left.findIndex((paragraph) => paragraph.startsWith(`${text}: `));
    return index < 0 ? "" : (left.splice(index, 1)[0] ?? "").slice(text.length + 2);
  });
  return { rationales, left };
};

const withFeedback = (feedback: readonly string[]) => (feedback.length > 0 ? { feedback: [...feedback] } : {});

/** The item that a group of questions is. */
export const fromFlatQuestions = (group: readonly [FlatQuestion, ...FlatQuestion[]]): PortableItem => {
  const [first] = group;
  if (group.length > 1) {
    const parts = group.flatMap((part) => {
      if (part.kind !== "choice") return [];
      const upTo = findTag(part.tags, upToTag);
      const keys = part.options.filter(({ isKey }) => isKey).length;
      const stem = part.stem.slice(1).join("\n");
      return [{ stem, upTo: upTo === undefined ? keys : Number(upTo), options: part.options }];
    });
    return { form: "decision-case", stem: first.stem[0] ?? "", options: [], parts, ...withFeedback(first.feedback) };
  }
  const stem = first.stem.join("\n");
  switch (first.kind) {
    case "choice": {
      const options = first.options.map(({ harmful: _harmful, ...option }) => option);
      const form = first.isSingle ? "single-best-answer" : "multiple-response";
      return { form, stem, options, ...withFeedback(first.feedback) };
    }
    case "numeric": {
      const { number, tolerance, unit = findTag(first.tags, unitTag), rationale } = first;
      const option = { text: String(number), isKey: true, rationale };
      const feedback = withFeedback(first.feedback);
      return { form: "numeric", stem, options: [option], tolerance, ...(unit && { unit }), ...feedback };
    }
    case "ordering": {
      const { rationales, left } = splitExplained(
        first.feedback,
        first.options.map(({ text }) => text),
      );
      const options = first.options.map((option, index) => ({
        ...option,
        rationale: option.rationale || (rationales[index] ?? ""),
      }));
      return { form: "ordering", stem, options, ...withFeedback(left) };
    }
    case "matching": {
      const { rationales, left } = splitExplained(
        first.feedback,
        first.stems.map(({ text }) => text),
      );
      const stems = first.stems.map((each, index) => ({ ...each, rationale: rationales[index] ?? "" }));
      const options = first.options.map((text) => ({
        text,
        isKey: stems.some(({ key }) => key === text),
        rationale: "",
      }));
      return { form: "extended-matching", stem, options, stems, ...withFeedback(left) };
    }
  }
};

/** The paragraphs of a stem or of feedback as one text. */
export const joinParagraphs = (paragraphs: readonly string[]): string => paragraphs.join(paragraphBreak);
