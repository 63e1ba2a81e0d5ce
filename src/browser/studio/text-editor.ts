import { autocompletion, clearSnippet, completionStatus, snippet } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { markdownKeymap, markdownLanguage } from "@codemirror/lang-markdown";
import { yaml, yamlFrontmatter } from "@codemirror/lang-yaml";
import { syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Annotation, Compartment, EditorState, Prec, type Text } from "@codemirror/state";
import { EditorView, keymap, lineNumbers } from "@codemirror/view";
import { type ComponentForm, type ComponentTag, tagAt } from "../../domain/draft/components/component-form";
import type { ListedProblem } from "../../domain/draft/draft-check";
import { editorTheme, highlighting } from "./editor-theme";
import { lineChanges } from "./line-changes";
import { markdownFromHtml } from "./pasting/markdown-from-html";
import { tableFromTabs } from "./pasting/table-from-tabs";
import { type FollowedRange, followRanges, isThere, type TextRange } from "./properties/followed-range";
import { isInBody, slashMenu } from "./properties/slash-menu";
import { pictureAmong } from "./send-picture";

/**
 * `isArticle`: Markdown with front matter; otherwise YAML. `label`: what screen readers call it. `phrases`: CodeMirror's words
 * in the language of the page. `edited`: somebody changed the text.
 */
type Options = {
  text: string;
  isArticle: boolean;
  label: string;
  lang: string;
  components: readonly ComponentForm[];
  phrases: Record<string, string>;
  edited: (text: string) => void;
  /** Somebody marked a part of the text, or nothing any more. */
  marked: (text: string) => void;
  /** The cursor stands in the opening tag of a component, or in none any more. */
  pointed: (tag: ComponentTag | undefined) => void;
  /** Somebody chose a component of the menu that has properties; `typed`: what they typed for it. */
  chosen: (form: ComponentForm, typed: TextRange) => void;
  /** Somebody dropped or pasted a picture. */
  pictured: (file: File) => void;
};

export type TextEditor = {
  text: () => string;
  /** Puts another text in its place. The cursor stays in its line, and undoing brings the former one back. */
  replace: (text: string) => void;
  goTo: (line: number, column: number | null) => void;
  showProblems: (problems: readonly ListedProblem[]) => void;
  /** Follows a part of the text through all changes, until another one is followed. */
  follow: (range: TextRange) => FollowedRange;
  /**
   * Puts a snippet where the cursor is, below its line where something stands there; the cursor goes through its gaps. `typed`: what
   * called for it, which goes where it still stands.
   */
  putIn: (template: string, typed?: FollowedRange) => void;
  /** Writes another text for a part of this one. Gives whether it still stood there. */
  rewrite: (range: FollowedRange, next: string) => boolean;
  /** Does what a problem proposes, where its text still stands. Undoing brings it back. */
  correct: (problem: ListedProblem) => void;
  /** From now on the text can be read and copied only. */
  lock: () => void;
  focus: () => void;
};

/** A change that nobody typed. */
const isForeign = Annotation.define<boolean>();

/** Escape ends the gaps at once, also while the menu has not yet found out that it has nothing to offer. */
const leaveGaps = Prec.highest(
  keymap.of([{ key: "Escape", run: (view) => completionStatus(view.state) !== "active" && clearSnippet(view) }]),
);

/** Hands over a picture that is dropped or pasted; what else is dropped or pasted is the editor's business. */
const takePictures = (pictured: Options["pictured"]) => {
  const take = (event: Event, { state }: EditorView, files: FileList | undefined): boolean => {
    const file = pictureAmong(files);
    if (!file || state.readOnly) return false;
    event.preventDefault();
    pictured(file);
    return true;
  };
  return EditorView.domEventHandlers({
    // A spreadsheet puts a picture of its cells beside their text.
    paste: (event, view) =>
      event.clipboardData?.getData("text/plain") === "" && take(event, view, event.clipboardData.files),
    drop: (event, view) => {
      const isOurs = take(event, view, event.dataTransfer?.files);
      const anchor = isOurs ? view.posAtCoords({ x: event.clientX, y: event.clientY }) : null;
      if (anchor !== null) view.dispatch({ selection: { anchor } });
      return isOurs;
    },
  });
};

/** Pastes what came from a document, a page or a spreadsheet as the Markdown of it; other text as it is. */
const pasteMarkdown = EditorView.domEventHandlers({
  paste: ({ clipboardData }, view) => {
    const { state } = view;
    const { from, to } = state.selection.main;
    if (!clipboardData || state.readOnly || !isInBody(state.doc, from)) return false;
    const html = clipboardData.getData("text/html");
    const text = (html && markdownFromHtml(html)) || tableFromTabs(clipboardData.getData("text/plain"));
    if (!text) return false;
    const line = state.doc.lineAt(from);
    const before = text.includes("\n") && state.sliceDoc(line.from, from).trim() !== "" ? "\n\n" : "";
    const insert = `${before}${text}`;
    view.dispatch({ changes: { from, to, insert }, selection: { anchor: from + insert.length }, scrollIntoView: true });
    return true;
  },
});

/** Where a problem lies in a text, which may have fewer lines by now. Without a column the whole line is meant. */
const toDiagnostic = (text: Text, { line, column, severity, wording }: ListedProblem): Diagnostic => {
  const { from, to } = text.line(Math.min(Math.max(line, 1), text.lines));
  const begin = column === null ? from : Math.min(from + column - 1, to);
  return { from: begin, to, severity, message: wording };
};

/**
 * An editor in a shadow root of `host`: its style lies in sheets that are made by script, which a policy without inline
 * style lets in there. Tab leaves it, except between the gaps of what the menu has just put in, which Escape ends.
 */
export const makeTextEditor = (host: HTMLElement, options: Options): TextEditor => {
  const { isArticle, label, lang, components, phrases, edited, marked, pointed, chosen, pictured } = options;
  const locking = new Compartment();
  const following = followRanges();
  const view = new EditorView({
    parent: host.attachShadow({ mode: "open" }),
    state: EditorState.create({
      doc: options.text,
      extensions: [
        lineNumbers(),
        lintGutter(),
        history(),
        search({ top: true }),
        highlightSelectionMatches(),
        following.extension,
        leaveGaps,
        isArticle ? [takePictures(pictured), pasteMarkdown] : [],
        autocompletion({
          override: isArticle ? [slashMenu(components, chosen)] : [],
          icons: false,
        }),
        isArticle ? yamlFrontmatter({ content: markdownLanguage }) : yaml(),
        syntaxHighlighting(highlighting),
        editorTheme,
        keymap.of([
          ...(isArticle ? markdownKeymap : []),
          ...lintKeymap,
          ...searchKeymap,
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        EditorState.phrases.of(phrases),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          // What can be edited can be focused anyway; with an index, whatever checks that it is reached sees it.
          ...{ "aria-label": label, lang, tabindex: "0" },
          ...(isArticle && { spellcheck: "true", autocorrect: "on", autocapitalize: "sentences" }),
        }),
        EditorView.updateListener.of(({ docChanged, selectionSet, state, transactions }) => {
          if (docChanged || selectionSet) {
            const { from, to, head } = state.selection.main;
            marked(state.sliceDoc(from, to));
            if (isArticle) pointed(tagAt(state.doc.toString(), head));
          }
          if (docChanged && !transactions.some((each) => each.annotation(isForeign))) edited(state.doc.toString());
        }),
        locking.of([]),
      ],
    }),
  });
  const text = () => view.state.doc.toString();
  const lineAt = (number: number) => view.state.doc.line(Math.min(Math.max(number, 1), view.state.doc.lines));
  return {
    text,
    focus: () => view.focus(),
    replace: (next) => view.dispatch({ changes: lineChanges(text(), next), annotations: isForeign.of(true) }),
    goTo: (number, column) => {
      const line = lineAt(number);
      const anchor = Math.min(line.from + (column ?? 1) - 1, line.to);
      view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: "center" }) });
      view.focus();
    },
    follow: (range) => following.follow(view.state.doc, range),
    putIn: (template, typed) => {
      if (typed && isThere(view.state.doc, typed))
        view.dispatch({ changes: { from: typed.from, to: typed.to }, selection: { anchor: typed.from } });
      const { from, to, text: line } = view.state.doc.lineAt(view.state.selection.main.head);
      const isEmpty = line.trim() === "";
      snippet(isEmpty ? template : `\n\n${template}`)(view, null, isEmpty ? from : to, to);
      view.focus();
    },
    rewrite: (range, next) => {
      if (!isThere(view.state.doc, range)) return false;
      const { from, to } = range;
      view.dispatch({ changes: { from, to, insert: next }, selection: { anchor: from + next.length } });
      view.focus();
      return true;
    },
    showProblems: (problems) =>
      view.dispatch(
        setDiagnostics(
          view.state,
          problems.map((problem) => toDiagnostic(view.state.doc, problem)),
        ),
      ),
    correct: ({ line, column, replacement }) => {
      const from = lineAt(line).from + (column ?? 1) - 1;
      const to = from + (replacement?.from.length ?? 0);
      if (!replacement || view.state.doc.sliceString(from, to) !== replacement.from) return;
      const anchor = from + replacement.to.length;
      view.dispatch({ changes: { from, to, insert: replacement.to }, selection: { anchor } });
      view.focus();
    },
    lock: () => view.dispatch({ effects: locking.reconfigure(EditorState.readOnly.of(true)) }),
  };
};
