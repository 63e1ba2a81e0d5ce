import { HighlightStyle } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const focusRing = { outline: "3px solid var(--ink)", outlineOffset: "2px", boxShadow: "0 0 0 2px var(--paper)" };
const field = {
  padding: "var(--space-2)",
  border: "2px solid var(--edge)",
  borderRadius: "var(--radius-small)",
  background: "var(--raised)",
  color: "var(--ink)",
  fontSize: "1rem",
};
/** A sign of text in the place of the picture that CodeMirror draws. */
const marker = (color: string) => ({
  content: "normal",
  color: `var(--${color})`,
  fontWeight: "700",
  textAlign: "center",
});
const underline = (color: string, line: string) => ({
  backgroundImage: "none",
  paddingBottom: "0",
  textDecoration: `underline ${line} var(--${color})`,
  textUnderlineOffset: "0.2em",
});

/**
 * The editor in the colours and sizes of the site, whose properties reach into its shadow root: light and dark, and the size of
 * text that somebody has set. Letters have at least 16 pixels, because telephones zoom into a field with less.
 */
export const editorTheme = EditorView.theme({
  "&": {
    maxHeight: "max(20rem, 65vh)",
    border: "2px solid var(--edge)",
    borderRadius: "var(--radius-control)",
    background: "var(--raised)",
    color: "var(--ink)",
    fontSize: "1rem",
  },
  "&.cm-focused": focusRing,
  ".cm-scroller": {
    fontFamily: "ui-monospace, Menlo, Consolas, monospace",
    lineHeight: "var(--leading-text)",
    overflow: "auto",
  },
  ".cm-content": { minHeight: "16rem", caretColor: "var(--ink)" },
  ".cm-gutters": { background: "transparent", color: "var(--quiet)", border: "none" },
  ".cm-gutter-lint": { width: "1.1em" },
  ".cm-gutter-lint .cm-gutterElement": { padding: "0" },
  ".cm-lint-marker": { width: "1em", height: "auto" },
  ".cm-lint-marker-error": marker("bad"),
  ".cm-lint-marker-error:before": { content: '"!"' },
  ".cm-lint-marker-warning": marker("warn"),
  ".cm-lint-marker-warning:before": { content: '"?"' },
  ".cm-lintRange-error": underline("bad", "wavy"),
  ".cm-lintRange-warning": underline("warn", "dotted"),
  ".cm-lintPoint:after": { display: "none" },
  ".cm-tooltip": {
    maxWidth: "min(34rem, calc(100vw - 4.5rem))",
    border: "1px solid var(--edge)",
    borderRadius: "var(--radius-small)",
    background: "var(--raised)",
    color: "var(--ink)",
    fontFamily: "var(--sans)",
  },
  ".cm-diagnostic": { padding: "var(--space-2) var(--space-3)", borderLeftWidth: "4px" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--bad)" },
  ".cm-diagnostic-warning": { borderLeftColor: "var(--warn)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { maxHeight: "16rem", fontFamily: "var(--sans)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "var(--space-2) var(--space-3)", whiteSpace: "normal" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { background: "var(--accent)", color: "var(--accent-ink)" },
  ".cm-completionDetail": { fontStyle: "normal", color: "inherit" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
  ".cm-snippetField": { background: "var(--accent-soft)", outline: "1px dashed var(--edge)" },
  ".cm-snippetFieldPosition": { borderLeft: "1px dashed var(--edge)" },
  ".cm-panels": { background: "var(--paper)", color: "var(--ink)", fontFamily: "var(--sans)" },
  ".cm-panels.cm-panels-top": { borderBottom: "1px solid var(--line)" },
  ".cm-panel.cm-search": { padding: "var(--space-2)" },
  ".cm-panel.cm-search label": { fontSize: "var(--text-small)" },
  ".cm-panel .cm-textfield": field,
  ".cm-panel .cm-button": { ...field, backgroundImage: "none", color: "var(--accent)", cursor: "pointer" },
  ".cm-panel.cm-search [name=close]": { padding: "var(--space-1) var(--space-3)", color: "var(--ink)" },
  ".cm-panel :focus-visible": focusRing,
  ".cm-searchMatch": { background: "var(--mark)" },
  ".cm-searchMatch-selected": { outline: "2px solid var(--ink)" },
});

/** Words are told apart by weight as well as by colour, and every colour is one that the palette pairs with this ground. */
export const highlighting = HighlightStyle.define([
  { tag: tags.heading, fontWeight: "700" },
  { tag: tags.strong, fontWeight: "700" },
  { tag: tags.emphasis, fontStyle: "italic" },
  { tag: [tags.link, tags.url], color: "var(--accent)" },
  { tag: [tags.definition(tags.propertyName), tags.propertyName], color: "var(--accent)", fontWeight: "600" },
  { tag: [tags.comment, tags.meta, tags.processingInstruction], color: "var(--quiet)" },
]);
