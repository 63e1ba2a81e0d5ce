const attribute = /([A-Za-z][\w-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const entities: Record<string, string> = {
  "&quot;": '"',
  "&apos;": "'",
  "&#39;": "'",
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
};

const decode = (value: string): string =>
  value.replace(/&(?:quot|apos|#39|lt|gt|amp);/g, (entity) => entities[entity] ?? entity);

/** The attributes between the name of a component and the end of its tag, by their names, as they are meant. */
export const readAttributes = (text: string): Map<string, string> =>
  new Map([...text.matchAll(attribute)].map(([, name = "", double, single]) => [name, decode(double ?? single ?? "")]));

const encode = (value: string): string =>
  value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** Attributes as an article has them, each on one line and with a space before it. */
export const writeAttributes = (attributes: Iterable<readonly [name: string, value: string]>): string =>
  [...attributes].map(([name, value]) => ` ${name}="${encode(value.replace(/\s+/g, " ").trim())}"`).join("");
