import { editDistance } from "../../domain/text/edit-distance";

/** What an attribute of a component may hold. `picture`: the hash of one. */
export type AttributeKind = "text" | "url" | "picture" | readonly string[];

/**
 * A component that editors may use. `children`: nothing, any text, or the items of a list.
 * `topLevel`: is allowed directly in the article, at most once where `once` says so.
 */
export type Component = {
  attributes: Readonly<Record<string, { kind: AttributeKind; required: boolean }>>;
  children: "none" | "optional" | "required" | "items";
  topLevel: boolean;
  once: boolean;
};

const optionalTitle = { title: { kind: "text", required: false } } as const;
const requiredTitle = { title: { kind: "text", required: true } } as const;

/** The closed set: what is not here, no article can use. */
export const vocabulary = {
  BottomLine: { attributes: {}, children: "required", topLevel: true, once: true },
  Step: { attributes: requiredTitle, children: "required", topLevel: true, once: false },
  Callout: {
    attributes: { type: { kind: ["info", "warning"], required: false }, ...optionalTitle },
    children: "required",
    topLevel: false,
    once: false,
  },
  Practice: { attributes: optionalTitle, children: "optional", topLevel: true, once: true },
  Sources: { attributes: {}, children: "none", topLevel: true, once: true },
  Checklist: { attributes: optionalTitle, children: "items", topLevel: false, once: false },
  ChecklistItem: { attributes: {}, children: "required", topLevel: false, once: false },
  LinkCard: {
    attributes: { href: { kind: "url", required: true }, ...requiredTitle },
    children: "none",
    topLevel: false,
    once: false,
  },
  Figure: {
    attributes: {
      picture: { kind: "picture", required: true },
      alt: { kind: "text", required: true },
      caption: { kind: "text", required: false },
      source: { kind: "text", required: false },
    },
    children: "none",
    topLevel: false,
    once: false,
  },
  SystemMap: { attributes: {}, children: "none", topLevel: false, once: true },
  ProvinceMap: {
    attributes: { table: { kind: "text", required: true }, articles: { kind: "text", required: false } },
    children: "none",
    topLevel: false,
    once: false,
  },
} as const satisfies Record<string, Component>;

export type ComponentName = keyof typeof vocabulary;

export const isComponentName = (name: string): name is ComponentName => Object.hasOwn(vocabulary, name);

/** The known component that a misspelt name most likely means. */
export function nearestComponent(name: string): ComponentName | undefined {
  const names = Object.keys(vocabulary).filter(isComponentName);
  return (
    names.find((known) => known.toLowerCase() === name.toLowerCase()) ??
    names.find((known) => editDistance(known.toLowerCase(), name.toLowerCase().slice(0, 40)) <= 2)
  );
}
