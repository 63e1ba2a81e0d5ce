import type { Options, Extension as TreeExtension } from "mdast-util-from-markdown";
import { mdxJsxFromMarkdown } from "mdast-util-mdx-jsx";
import { mdxJsx } from "micromark-extension-mdx-jsx";
import { readAngleBrackets } from "../parsing/read-angle-brackets";

type SyntaxExtension = NonNullable<NonNullable<Options["extensions"]>[number]>;
type Construct = Exclude<NonNullable<NonNullable<SyntaxExtension["text"]>[number]>, readonly unknown[]>;

const lessThan = 60;
const greaterThan = 62;

/**
 * JSX without code: the MDX syntax of tags, asked only at a `<` that is one. Expressions and modules are not part of
 * it, so that braces, `import` and `export` are text; indented code and raw HTML are off, as in MDX.
 */
export function jsxSyntax(text: string): { syntax: SyntaxExtension; tree: TreeExtension[] } {
  const roleAt = readAngleBrackets(text);
  const jsx = mdxJsx();
  return {
    syntax: {
      flow: { [lessThan]: tagOnly(constructOf(jsx.flow), roleAt) },
      text: { [lessThan]: [lineBreak(roleAt), tagOnly(constructOf(jsx.text), roleAt)] },
      disable: { null: ["codeIndented", "htmlFlow", "htmlText"] },
    },
    tree: [mdxJsxFromMarkdown(), breakFromMarkdown],
  };
}

function constructOf(map: SyntaxExtension["text"]): Construct {
  const found = map?.[lessThan];
  const construct = Array.isArray(found) ? found[0] : found;
  if (!construct) throw new Error("The JSX syntax has no construct at <.");
  return construct;
}

function tagOnly(jsx: Construct, roleAt: ReturnType<typeof readAngleBrackets>): Construct {
  return {
    ...jsx,
    tokenize(effects, ok, nok) {
      const tag = jsx.tokenize.call(this, effects, ok, nok);
      return (code) => (roleAt(this.now().offset) === "tag" ? tag(code) : nok(code));
    },
  };
}

function lineBreak(roleAt: ReturnType<typeof readAngleBrackets>): Construct {
  return {
    name: "lineBreak",
    tokenize(effects, ok, nok) {
      const inside: ReturnType<Construct["tokenize"]> = (code) => {
        effects.consume(code);
        if (code !== greaterThan) return inside;
        effects.exit("htmlText");
        return ok;
      };
      return (code) => {
        if (roleAt(this.now().offset) !== "break") return nok(code);
        effects.enter("htmlText");
        return inside(code);
      };
    },
  };
}

/** `<br>` is the only HTML that the syntax above lets through. */
const breakFromMarkdown: TreeExtension = {
  enter: {
    htmlText(token) {
      this.enter({ type: "break" }, token);
    },
  },
  exit: {
    htmlText(token) {
      this.exit(token);
    },
  },
};
