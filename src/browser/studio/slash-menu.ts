import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  snippetCompletion,
} from "@codemirror/autocomplete";
import type { Text } from "@codemirror/state";

/** A component that an article may have, or a table. `snippet`: what is put in, with its gaps as `#{…}`; null: a picture, from a file. */
export type ComponentSnippet = { name: string; what: string; snippet: string | null };

/** Whether a position is behind the front matter, whose fields are not the article's text. */
export const isInBody = (text: Text, position: number): boolean => {
  if (text.line(1).text !== "---") return true;
  for (let line = 2; line <= text.lines; line += 1)
    if (text.line(line).text === "---") return position > text.line(line).to;
  return false;
};

/** What `/` at the beginning of a line offers. `choosePicture`: asks for a file. */
export const slashMenu = (components: readonly ComponentSnippet[], choosePicture: () => void) => {
  const options = components.map(({ name, what, snippet }): Completion => {
    const named = { label: `/${name}`, displayLabel: what, detail: name };
    if (snippet !== null) return snippetCompletion(snippet, named);
    const apply: Completion["apply"] = (view, _chosen, from, to) => {
      view.dispatch({ changes: { from, to } });
      choosePicture();
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
