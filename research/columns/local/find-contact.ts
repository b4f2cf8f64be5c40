import type { Sentence, SiteEvidence } from "../../verify/local/read-evidence";
import { cite, type Find } from "./find";

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const phone = /(?:\+|\(0|\b0|\(\d{3}\) ?)[\d ()./-]{6,20}\d\b/;
const phoneWords = /\b(?:phone|tel(?:ephone)?|call|fon|mobile|hotline|dial|ring)\b/i;
const fax = /\bfax\b/i;
const general = /^(?:info|hello|hi|contact|office|mail|hey|team|sales|support)@/i;

const rankOf = ({ role }: Sentence): number =>
  role === "contact" ? 0 : role === "home" || role === "about" ? 1 : 2;

/** An address of the company's own domain, the general one first. */
export function findEmail(evidence: SiteEvidence, domain: string): Find | null {
  const own = domain.replace(/^www\./, "").toLowerCase();
  const found = evidence.sentences.flatMap((sentence) =>
    (sentence.text.match(email) ?? []).map((raw) => ({
      address: raw.replace(/\.$/, "").toLowerCase(),
      sentence,
    })),
  );
  const ours = found.filter(({ address }) => {
    const host = address.slice(address.indexOf("@") + 1);
    return host === own || own.endsWith(`.${host}`) || host.endsWith(`.${own}`);
  });
  ours.sort(
    (a, b) =>
      Number(general.test(b.address)) - Number(general.test(a.address)) ||
      rankOf(a.sentence) - rankOf(b.sentence),
  );
  const [best] = ours;
  if (!best) return null;
  return { reading: { text: best.address }, confidence: 0.92, citations: [cite(best.sentence)] };
}

export function findPhone(evidence: SiteEvidence): Find | null {
  const found = evidence.sentences.flatMap((sentence) => {
    const { text, role, kind } = sentence;
    if (kind === "quote" || role === "blog" || fax.test(text)) return [];
    const raw = text.match(phone)?.[0];
    const digits = raw?.replace(/\D/g, "") ?? "";
    if (!raw || digits.length < 7 || digits.length > 15) return [];
    return raw.startsWith("+") || phoneWords.test(text) || role === "contact"
      ? [{ text: raw.trim(), sentence }]
      : [];
  });
  found.sort((a, b) => rankOf(a.sentence) - rankOf(b.sentence));
  const [best] = found;
  if (!best) return null;
  return { reading: { text: best.text }, confidence: 0.85, citations: [cite(best.sentence)] };
}
