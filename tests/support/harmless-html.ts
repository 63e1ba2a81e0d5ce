const allowedTags =
  "a blockquote br code del em h1 h2 h3 h4 h5 h6 hr img input li ol p pre section strong sup table tbody td th thead tr ul".split(
    " ",
  );

/**
 * What in a rendered article could run, load or restyle something; nothing, for what the gate accepts. React itself asks for
 * the images of a page early; every other tag is the article's own. A
 * column of a table may be aligned.
 */
export function harmsIn(html: string): string[] {
  const body = html
    .replace(/<link rel="preload" as="image" href="\/media\/[^"]*"\/>/g, "")
    .replace(/(?<=<t[dh]) style="text-align:(left|center|right)"(?=>)/g, "");
  return [...body.matchAll(/<([a-z][^\s/>]*)([^>]*)>/gi)]
    .filter(
      ([, name = "", attributes = ""]) =>
        !allowedTags.includes(name) ||
        /\s(on\w+|style|srcdoc|formaction)=/i.test(attributes) ||
        /="\s*(javascript|data|vbscript):/i.test(attributes),
    )
    .map(([tag]) => tag);
}
