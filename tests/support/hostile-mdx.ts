import fc, { type Arbitrary } from "fast-check";

/** Addresses that run, lead elsewhere than they seem to or reach what is private, with honest ones among them. */
const urls = [
  "https://mcc.ca",
  "/articles/permit",
  "#step-1",
  "mailto:help@mcc.ca",
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java\tscript:alert(1)",
  "java&#x73;cript&colon;alert(1)",
  "%6aavascript:alert(1)",
  "\u0001javascript:alert(1)",
  "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
  "vbscript:msgbox(1)",
  "//evil.example",
  "/\\evil.example",
  "https://mcc.ca@evil.example",
  "https://127.1/",
  "https://[::ffff:7f00:1]/",
  "/api/me",
  "/%2e%2e/studio",
  "https://mcc.ca/\u202egnp.exe",
];

const names = [
  ...["Callout", "Step", "BottomLine", "Practice", "Sources", "Checklist", "ChecklistItem", "LinkCard", "Figure"],
  ...["script", "SCRIPT", "iframe", "svg", "math", "img", "object", "style", "template", "form", "base", "meta", "b"],
  ...["x-a", "Callout.constructor", "constructor", "__proto__", "hasOwnProperty", "svg:script", "a", "br", "Fragment"],
];

const words = [
  "fee",
  "due at once",
  "é",
  "ﬁ",
  "<3.5",
  "x <= y",
  "a < b",
  "$2,000",
  "&lt;",
  "&#x3c;script&#x3e;",
  "\\<",
];

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
);
const url = fc.constantFrom(...urls);
const name = fc.constantFrom(...names);

const attribute = fc.oneof(
  url.map((value) => ` href="${value}"`),
  url.map((value) => ` src=${value}`),
  fc.constantFrom(
    ...[' type="info"', ' title="A fee"', ' title="&quot; onclick=&quot;alert(1)"', " title={alert(1)}", " {...props}"],
    ...[' onclick="alert(1)"', " onError={alert}", ' style="position:fixed"', ' id="x"', ' key="1"', ' is="x-a"'],
    ...[
      ' dangerouslySetInnerHTML={{__html: "<b>"}}',
      ' srcdoc="<script>"',
      ' children="x"',
      " title='a\nb'",
      ' title="',
    ],
  ),
);
const attributes = fc.array(attribute, { maxLength: 3 }).map((all) => all.join(""));

const comments = [
  "<!-- a note -->",
  "{/* a note */}",
  "<!--",
  "-->",
  "{/*",
  "<![CDATA[x]]>",
  "<?xml?>",
  "<!DOCTYPE a>",
];
const code = ["{alert(1)}", "{process.exit()}", "{", "}", "{1}", "{require('fs')}", "<>", "</>", "<{x}>"];

/** Whatever may stand in a paragraph, whole or broken off. */
const { inline } = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    word,
    fc.constantFrom(...comments, ...code),
    fc.tuple(fc.constantFrom("*", "**", "~~", "`", "``", "_"), tie("inline")).map(([sign, text]) => sign + text + sign),
    fc.tuple(tie("inline"), url).map(([text, to]) => `[${text}](${to} "${text}")`),
    fc.tuple(tie("inline"), url).map(([text, to]) => `![${text}](<${to}>)`),
    url.map((to) => `<${to}>`),
    fc.constantFrom("[a][ref]", "[^1]", "[a]", "www.evil.example", "a@b.ca", "  \n", "\\\n", "<br>"),
    fc.tuple(name, attributes, tie("inline")).map(([tag, all, text]) => `<${tag}${all}>${text}</${tag}>`),
    fc.tuple(name, attributes).map(([tag, all]) => `<${tag}${all}`),
    fc.tuple(tie("inline"), tie("inline")).map((both) => both.join(" ")),
  ),
}));

const indented = (text: string, by: string) => text.split("\n").join(`\n${by}`);

/** Whatever may stand in an article, in one another. */
const { block } = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    inline,
    fc
      .tuple(fc.constantFrom("# ", "## ", "###### ", "    ", "\t", "> ", "- [x] "), inline)
      .map((parts) => parts.join("")),
    tie("block").map((text) => `- ${indented(text, "  ")}`),
    tie("block").map((text) => `1. ${indented(text, "   ")}`),
    tie("block").map((text) => `> ${indented(text, "> ")}`),
    fc.tuple(name, attributes, tie("block")).map(([tag, all, text]) => `<${tag}${all}>\n\n${text}\n\n</${tag}>`),
    fc.tuple(name, attributes, tie("block")).map(([tag, all, text]) => `<${tag}${all}>\n${text}`),
    fc.tuple(inline, inline).map(([one, other]) => `| ${one} | ${other} |\n| - | :-: |\n| ${other} | ${one} |`),
    fc.tuple(inline, fc.constantFrom("js\n", "", "<script>\n")).map(([text, info]) => `\`\`\`${info}\n${text}\n\`\`\``),
    url.map((to) => `[ref]: ${to} "a title"`),
    inline.map((text) => `[^1]: ${text}`),
    fc.constantFrom(
      ...["import fs from 'fs'", "export default () => <script/>", "export const a = {b: 1}", "---", "===", "***"],
      ...["<script>\nalert(1)\n</script>", "<style>\n* {}\n</style>", "<svg><script>1</script></svg>"],
    ),
    fc.tuple(tie("block"), tie("block")).map((both) => both.join("\n\n")),
  ),
}));

const frontMatter = fc.constantFrom(
  ...["", "---\ntitle: Fees\n---\n", "---js\nmodule.exports = process\n---\n", "---\n__proto__: {a: 1}\n---\n"],
  ...[
    "---\ntitle: &a [*a, *a]\n---\n",
    "---\ntitle: !!js/function 'x'\n---\n",
    "---\ntitle: a\ntitle: b\n---\n",
    "\ufeff---\n",
  ],
);

/** An article by a hostile hand: the grammar of MDX, with a piece cut out of some, so that nothing need be closed. */
export const hostileArticle: Arbitrary<string> = fc
  .tuple(frontMatter, block, fc.option(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 12 }))))
  .map(([before, body, cut]) => {
    const text = before + body;
    if (cut === null) return text;
    const [where, length] = cut;
    const from = Math.floor(where * text.length);
    return text.slice(0, from) + text.slice(from + length);
  });

/** A piece of one, many times over: what costs a parser more than its length. */
export const repeatedPiece: Arbitrary<string> = fc
  .tuple(fc.oneof(inline, block), fc.constantFrom("", "\n", " ", "\n\n"), fc.constantFrom(60, 600, 6_000))
  .map(([piece, between, times]) =>
    Array(Math.min(times, Math.ceil(150_000 / (piece.length + 1))))
      .fill(piece)
      .join(between),
  );
