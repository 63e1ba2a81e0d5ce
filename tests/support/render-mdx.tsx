import { MDXRemote } from "next-mdx-remote";
import { serialize } from "next-mdx-remote/serialize";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import remarkGfm from "remark-gfm";

type Props = { title?: string; type?: string; href?: string; children?: ReactNode };

const stub = ({ title, type, href, children }: Props): ReactNode => (
  <section title={title} data-type={type} data-href={href}>
    {children}
  </section>
);
const names = [
  "BottomLine",
  "Step",
  "Callout",
  "Practice",
  "Sources",
  "Checklist",
  "ChecklistItem",
  "LinkCard",
  "SystemMap",
  "ProvinceMap",
];
const components = Object.fromEntries(names.map((name) => [name, stub]));

/** Renders MDX as any tool would, with harmless components and no code allowed. */
export async function renderMdx(mdx: string): Promise<string> {
  const source = await serialize(mdx, { blockJS: true, mdxOptions: { remarkPlugins: [remarkGfm] } });
  return renderToStaticMarkup(<MDXRemote {...source} components={components} />);
}
