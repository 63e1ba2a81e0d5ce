import { ImageResponse } from "next/og.js";
import type { FrontMatter } from "../../../domain/article/front-matter";
import { messagesIn } from "../../../messages/messages";
import { formatDay } from "../../../ui/format-day";
import { Tick } from "./tick";

type PictureText = Pick<FrontMatter, "title" | "summary" | "language" | "reviewed">;

/** Pixels, as those who show it ask for. */
export const pictureSize = { width: 1200, height: 630 };

const ink = "#1b2326";
const quiet = "#525e63";

/** Few words in large letters: most people see it as wide as a thumb. */
const SocialPicture = ({ title, summary, language, reviewed }: PictureText) => {
  const messages = messagesIn(language).discovery;
  const [name = title, ...rest] = title.split(/\s?: /);
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        width: "100%",
        height: "100%",
        background: "#fbfaf6",
        padding: "64px 72px",
      }}
    >
      <div style={{ display: "flex", alignItems: "center", fontSize: 40, color: ink }}>
        <Tick size={60} />
        <span style={{ marginLeft: 20 }}>iatroX</span>
      </div>
      <div style={{ display: "flex", flexDirection: "column", flexGrow: 1, justifyContent: "center" }}>
        <div style={{ fontSize: name.length > 40 ? 60 : 76, lineHeight: 1.1, color: ink }}>{name}</div>
        {rest.length > 0 && <div style={{ marginTop: 14, fontSize: 44, color: "#0a5a5c" }}>{rest.join(": ")}</div>}
        <div style={{ marginTop: 30, fontSize: 34, lineHeight: 1.35, color: quiet }}>{summary}</div>
      </div>
      <div style={{ display: "flex", borderTop: "3px solid #0a5a5c", paddingTop: 22, fontSize: 28, color: quiet }}>
        {messages.pictureFoot(formatDay(reviewed, language))}
      </div>
    </div>
  );
};

/** What a link to a guide shows where people share it: a PNG. */
export const drawPicture = async (article: PictureText): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new ImageResponse(<SocialPicture {...article} />, pictureSize).arrayBuffer());
