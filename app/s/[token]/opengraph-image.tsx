import { readFile } from "node:fs/promises";
import path from "node:path";
import { ImageResponse } from "next/og";
import { countOf, nameSource } from "@/components/search/describe-search";
import { countChecked } from "@/components/search/search-reducer";
import type { SearchView } from "@/research/search-view";
import { drawableText } from "./drawable-text";
import { readSharedSnapshot } from "./read-shared-snapshot";

export const size = { width: 1200, height: 630 };
export const contentType = "image/png";
export const alt = "A search for companies, with its matches";

const fonts = path.join(process.cwd(), "node_modules/geist/dist/fonts/geist-sans");

/** The preview card of a share link: the question and how far it is. A link that opens nothing has a card of Assay alone. */
export default async function OpengraphImage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [snapshot, regular, semibold] = await Promise.all([
    readSharedSnapshot(token),
    readFile(path.join(fonts, "Geist-Regular.ttf")),
    readFile(path.join(fonts, "Geist-SemiBold.ttf")),
  ]);
  return new ImageResponse(<Card search={snapshot?.search ?? null} />, {
    ...size,
    headers: { "cache-control": "private, max-age=60" },
    fonts: [
      { name: "Geist", data: regular, weight: 400 },
      { name: "Geist", data: semibold, weight: 600 },
    ],
  });
}

function Card({ search }: { search: SearchView | null }) {
  const query = search ? drawableText(search.query) : "";
  const line = { display: "flex", fontSize: 34, color: "#5b5d66" } as const;
  return (
    <div
      style={{
        width: "100%",
        height: "100%",
        display: "flex",
        flexDirection: "column",
        padding: 72,
        backgroundColor: "#fbfbfa",
        color: "#1b1d24",
        fontFamily: "Geist",
      }}
    >
      <div
        style={{ display: "flex", alignItems: "center", gap: 18, fontSize: 40, fontWeight: 600 }}
      >
        <svg
          width="44"
          height="44"
          viewBox="0 0 20 20"
          fill="none"
          stroke="#3344b8"
          strokeWidth="2.2"
          // A title would be drawn.
          aria-hidden
        >
          <circle cx="10" cy="10" r="8" />
          <path d="m6.4 10.3 2.5 2.5 4.7-5.2" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
        Assay
      </div>
      <div
        style={{
          display: "flex",
          flex: 1,
          alignItems: "center",
          fontSize: query.length > 90 ? 52 : 66,
          fontWeight: 600,
          lineHeight: 1.15,
          letterSpacing: "-0.02em",
        }}
      >
        {query === "" ? "A search for companies" : query}
      </div>
      {search && (
        <div style={{ ...line, justifyContent: "space-between" }}>
          <div style={{ display: "flex", color: "#1d6b3c", fontWeight: 600 }}>
            {countOf(search.counts.matched, "match", "matches")}
          </div>
          <div style={{ display: "flex" }}>
            {`${countChecked(search)} of ${search.counts.total} checked · ${nameSource(search.source)}`}
          </div>
        </div>
      )}
      <div style={{ ...line, marginTop: 12, fontSize: 28 }}>
        {search ? "Every match with its evidence" : "in which every match is backed by evidence"}
      </div>
    </div>
  );
}
