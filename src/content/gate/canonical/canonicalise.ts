import { isDeepStrictEqual } from "node:util";
import type { Nodes, Root } from "mdast";
import { failure, type Result, success } from "../../../domain/result";
import { parseCanonical } from "./parse-canonical";
import { writeCanonical } from "./write-canonical";

/** `body`: canonical MDX, `root`: its tree, which parsing it gives again. */
export type Canonical = { body: string; root: Root };

/**
 * Writes a judged tree as canonical MDX and proves it by reading it back. Markdown has trees that no text gives; such
 * a tree is written once more from what was read. When words or structure were lost on the way, the failure is the
 * position of the first block that lost them.
 */
export function canonicalise(judged: Root): Result<Canonical, Nodes["position"]> {
  let root = judged;
  for (let round = 0; round < 4; round++) {
    const body = writeCanonical(root);
    const again = parseCanonical(body);
    const lost = firstLoss(judged, again);
    if (lost) return failure(lost.position);
    if (isDeepStrictEqual(withoutPositions(again), withoutPositions(root))) return success({ body, root: again });
    root = again;
  }
  return failure(judged.position);
}

function firstLoss(judged: Root, again: Root): Nodes | undefined {
  const meanings = again.children.map(meaningOf);
  const lost = judged.children.find((child, index) => !isDeepStrictEqual(meaningOf(child), meanings[index]));
  return lost ?? (meanings.length === judged.children.length ? undefined : judged);
}

/** A tree without the positions of its nodes. */
export function withoutPositions(node: Nodes): unknown {
  return withoutKeys(node, new Set(["position", "data"]));
}

/** What readers see of a tree: not whether a list is loose, nor how a reference is spelt. */
function meaningOf(node: Nodes): unknown {
  return withoutKeys(node, new Set(["position", "data", "spread", "label", "referenceType"]));
}

function withoutKeys(value: unknown, skip: Set<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutKeys(item, skip));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key, inner]) => !skip.has(key) && inner !== undefined);
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutKeys(inner, skip)]));
}
