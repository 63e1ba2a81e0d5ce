import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  closeCompletion,
  snippetCompletion,
} from "@codemirror/autocomplete";
import type { Text } from "@codemirror/state";
import type { ComponentForm } from "../../../domain/draft/components/component-form";
import type { TextRange } from "./followed-range";

/** Whether a position is behind the front matter, whose fields are not the article's text. */
export const isInBody = (text: Text, position: number): boolean => {
  if (text.line(1).text !== "---") return true;
  for (let line = 2; line <= text.lines; line += 1)
    if (text.line(line).text === "---") return position > text.line(line).to;
  return false;
};

type Ask = (form: ComponentForm, typed: TextRange) => void;

/**
 * What `/` at the beginning of a line offers. `ask`: opens the form of a component that has properties; what was typed for it stays
 * until something is put in its place.
 */
export const slashMenu = (components: readonly ComponentForm[], ask: Ask) => {
  const options = components.map((form): Completion => {
    const { name, what, snippet, properties } = form;
    const named = { label: `/${name}`, displayLabel: what, detail: name };
    if (properties.length === 0) return snippetCompletion(snippet, named);
    const apply: Completion["apply"] = (view, _chosen, from, to) => {
      closeCompletion(view);
      ask(form, { from, to });
    };
    return { ...named, apply };
  });
  return (context: CompletionContext): CompletionResult | null => {
    const { state, pos } = context;
    const line = state.doc.lineAt(pos);
    const typed = state.sliceDoc(line.from, pos);
    if (!/^\/\w*$/.test(typed) || !isInBody(state.doc, pos)) return null;
    return { from: line.from, options, validFor: /^\/\w*$/ };
  };
};
