import type { FactTable } from "../fact/fact-table";

/** The provinces and territories by their codes (ISO 3166-2:CA), in the order in which they are read out: from west to east, then the north. */
export const provinces = ["bc", "ab", "sk", "mb", "on", "qc", "nb", "ns", "pe", "nl", "yt", "nt", "nu"] as const;
export type Province = (typeof provinces)[number];

/** What a tile shows. `unknown`: the sources do not say. */
export const provinceStates = ["open", "closed", "unknown"] as const;
export type ProvinceState = (typeof provinceStates)[number];

/** `fact`: the sentence behind the tile; undefined where the guide says nothing of it. `guide`: the slug of the place's own guide. */
export type ProvinceTile = {
  province: Province;
  name: string;
  state: ProvinceState;
  fact: string | undefined;
  guide?: string;
};

/** `question`: what is open, closed or unknown. */
export type ProvinceMap = { question: string; tiles: ProvinceTile[] };

export type ProvinceArticle = { province: string; guide: string };

/** The places with a guide of their own, as a map names them: `bc: british-columbia, ab: alberta`. What is no such pair has an empty guide. */
export const readProvinceArticles = (text = ""): ProvinceArticle[] =>
  text
    .split(",")
    .map((pair) => pair.trim())
    .filter((pair) => pair !== "")
    .map((pair) => {
      const [, province = pair, guide = ""] = /^(\w+):\s*(\S+)$/.exec(pair) ?? [];
      return { province, guide };
    });

const isState = (value: unknown): value is ProvinceState => provinceStates.some((state) => state === value);

/**
 * A fact table as a map: its first attribute says what is open, closed or unknown, and a tile leads to the first fact of its
 * row, or to the place's own guide where it has one. A province without a row, or whose cell says anything else, has no tile.
 */
export function toProvinceMap(
  { attributes: [first], rows }: FactTable,
  articles: readonly ProvinceArticle[] = [],
): ProvinceMap {
  const tiles = provinces.flatMap((province): ProvinceTile[] => {
    const row = rows.find(({ id }) => id === province);
    const state = row && first && stateOf(row.cells[first.id]);
    if (!row || !state) return [];
    const known = Object.values(row.cells).find((cell) => cell !== "unknown");
    const guide = articles.find((each) => each.province === province)?.guide;
    return [{ province, name: row.name, state, fact: known?.fact, ...(guide && { guide }) }];
  });
  return { question: first?.label ?? "", tiles };
}

/** What a cell says, by the original's word where the table is a translation; undefined where it is no state. */
export function stateOf(cell: FactTable["rows"][number]["cells"][string] | undefined): ProvinceState | undefined {
  const value = cell === undefined || cell === "unknown" ? cell : (cell.original ?? cell.value);
  return isState(value) ? value : undefined;
}
