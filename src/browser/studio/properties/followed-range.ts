import type { Extension, Text } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

/** A part of a text, by offsets. */
export type TextRange = { from: number; to: number };

/** A part that goes along with what is changed around it. `was`: what stood there when it was first followed. */
export type FollowedRange = Readonly<TextRange & { was: string }>;

/** Whether nobody has changed a part itself. */
export const isThere = (text: Text, { from, to, was }: FollowedRange): boolean =>
  from <= to && text.sliceString(from, to) === was;

/** Follows one part of a text at a time, while a dialogue asks what to do with it: a save may merge other lines meanwhile. */
export const followRanges = (): { extension: Extension; follow: (text: Text, range: TextRange) => FollowedRange } => {
  let followed: TextRange | undefined;
  return {
    extension: EditorView.updateListener.of(({ docChanged, changes }) => {
      if (!followed || !docChanged) return;
      // What is put in at its ends does not belong to it.
      followed.from = changes.mapPos(followed.from, 1);
      followed.to = changes.mapPos(followed.to, -1);
    }),
    follow: (text, { from, to }) => {
      const range = { from, to, was: text.sliceString(from, to) };
      followed = range;
      return range;
    },
  };
};
