import type { OpenBlock } from "../../../data/list-open-blocks";

/** The way back into what was begun, on this device or in another tab. */
export const OpenBlocks = ({ blocks }: { blocks: OpenBlock[] }) => (
  <section className="mt-12">
    <h2>Go on with a block</h2>
    <ul className="guide-list mt-4">
      {blocks.map(({ id, mode, guide, answered, total }) => (
        <li key={id}>
          <a href={`/practice/${id}`}>{guide ?? "Several guides"}</a>
          <span className="meta block">
            {mode === "tutor" ? "Tutor" : "Timed"} · {answered} of {total} answered
          </span>
        </li>
      ))}
    </ul>
  </section>
);
