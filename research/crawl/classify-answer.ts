import type { WebErrorCode } from "../ports";
import type { Failure } from "../result";
import type { ExtractedPage, PageOutcome } from "./page";

/** An outcome of a fetch and, unless the page was read, the reason as a phrase for a person. */
export type Classified = {
  readonly outcome: PageOutcome;
  readonly reason: string | null;
  readonly errorCode?: WebErrorCode;
};

const errorTitle =
  /\b(404|not found|page (is )?(missing|gone)|doesn.t exist|does not exist|(can(.t|not)|could(n.t| not)) be found|nicht gefunden|introuvable|no encontrada|non trovata|niet gevonden)\b/i;
const challengeTitle =
  /^(just a moment|attention required|access denied|are you (a )?(human|robot)|verify(ing)? you are human|security check|ddos-guard|please wait|robot check|pardon our interruption)/i;
const maxErrorPageChars = 1500;
const parkedTexts: readonly RegExp[] = [
  /\b(this|the) (domain|web ?site address)( name)?( [\w-]+(\.[\w-]+)+)? (is|was|may be|has been|could be) (for sale|available for (sale|purchase)|parked|registered(,| but| and)|(recently |just )?registered (at|with|through)|offered)/i,
  /\b[\w-]+(\.[a-z][a-z-]+)+ is (for sale|available for (sale|purchase)|parked)\b/i,
  /\b(buy|purchase|get|inquire about) this domain\b|\bdomain (is )?parked\b|\bparked (for )?(free|domain|page)\b/i,
  /\bowner of [\w-]+(\.[\w-]+)+ is offering it for sale\b|\bsedo domain parking\b|\bdomain experts? will have a price\b/i,
  /\bthis domain( name)?( [\w-]+(\.[\w-]+)+)? (has )?expired\b|\bthis account has been suspended\b/i,
  /\bfuture home of something\b|\bdefault (web ?site|web server|welcome) page\b|\bwelcome to nginx!|^index of \/$/im,
  /\bdiese (domain|web(site|seite)) (ist|steht|wurde) ((zu|zum) verkauf|geparkt|(gerade|soeben|bereits|erfolgreich) registriert)/i,
  /\bvotre domaine\b.{0,80} a bien été créé|\bce (nom de )?domaine est (à vendre|en vente|parqué)/i,
  /\beste dominio (está|ha sido) (en venta|a la venta|aparcado|registrado)|\bquesto dominio è (in vendita|parcheggiato)/i,
  /\b(dit domein|deze domeinnaam) is (te koop|geparkeerd|geregistreerd)/i,
];
const consentTexts: readonly RegExp[] = [
  /\b(we (use|value|respect)|this (web)?site uses|before you continue)\b.{0,80}\b(cookies?|privacy)\b|\bwe and our (\d+ )?partners\b.{0,80}\b(cookies?|privacy|data)\b|\bcookie (consent|settings|preferences)\b/i,
  /\b(wir (verwenden|nutzen|schätzen|respektieren|und unsere)|diese web(site|seite) (verwendet|nutzt))\b.{0,80}\b(cookies?|privatsphäre)\b/i,
  /\b(nous utilisons|ce site utilise|utilizamos|este sitio (web )?utiliza|utilizziamo|questo sito (web )?utilizza|wij gebruiken)\b.{0,80}\bcookies?\b/i,
];
const consentWords =
  /cookie|consent|privacy|partners?\b|accept|reject|decline|preferences|personal(i[sz]ed)? (data|ads|content)|legitimate interest|vendors?\b|tracking|before you continue|settings|privatsphäre|datenschutz|akzeptier|ablehn|zustimm|einwillig|einstellungen|vie privée|partenaires|refuser|confidentialité|privaci|aceptar|rechazar|aceitar|accett|rifiut|weiger/i;
const mostWordsBesideConsent = 25;

/** What a status alone tells; null when the body has to be looked at. */
export function classifyStatus(status: number): Classified | null {
  if (status >= 200 && status < 300) return null;
  if (status === 404 || status === 410) {
    return { outcome: "not_found", reason: `the page does not exist (HTTP ${status})` };
  }
  if (status === 401 || status === 403 || status === 451) {
    return { outcome: "blocked", reason: `the site refuses access to the page (HTTP ${status})` };
  }
  if (status === 429 || status === 503) {
    return { outcome: "blocked", reason: `the site is too busy to answer (HTTP ${status})` };
  }
  return { outcome: "http_error", reason: `the site answered with an error (HTTP ${status})` };
}

/** What an answer with status 200 holds: a page, a shell, an error page that calls itself OK, or a test for robots. */
export function classifyPage(page: ExtractedPage, isHomepage: boolean): Classified {
  const title = page.title ?? "";
  const firstHeading = page.blocks.find(({ kind }) => kind === "heading");
  const heading = firstHeading ? page.text.slice(firstHeading.start, firstHeading.end) : "";
  const isShort = page.text.length < maxErrorPageChars;
  if (isShort && challengeTitle.test(title)) {
    return { outcome: "blocked", reason: "the site asks visitors to prove that they are human" };
  }
  if (page.needsJavascript) {
    return { outcome: "needs_javascript", reason: "the page needs JavaScript" };
  }
  if (isShort && !isHomepage && (errorTitle.test(title) || errorTitle.test(heading))) {
    return { outcome: "not_found", reason: "the page says that it does not exist" };
  }
  const main = page.text.slice(0, page.facts[0]?.start ?? page.text.length);
  if (page.refreshUrl) {
    return { outcome: "empty", reason: `the page only sends visitors on to ${page.refreshUrl}` };
  }
  if (isShort && isHomepage && parkedTexts.some((text) => text.test(`${title}\n${main}`))) {
    return {
      outcome: "not_found",
      reason: "the domain is parked, for sale or not in use: no company is there",
    };
  }
  if (isShort && isConsentWall(main)) {
    return { outcome: "blocked", reason: "the site shows only its question about cookies" };
  }
  if (!page.text) return { outcome: "empty", reason: "the page has no text" };
  return { outcome: "ok", reason: null };
}

/** All that is to be read is about cookies. */
function isConsentWall(text: string): boolean {
  if (!consentTexts.some((pattern) => pattern.test(text))) return false;
  const rest = text.split(/\n|(?<=[.!?])\s/).filter((sentence) => !consentWords.test(sentence));
  return rest.join(" ").split(/\s+/).length <= mostWordsBesideConsent;
}

const outcomesByError: Readonly<Record<WebErrorCode, PageOutcome>> = {
  bad_url: "unreachable",
  blocked_address: "unreachable",
  dns: "unreachable",
  timeout: "timeout",
  connection: "unreachable",
  too_large: "too_large",
  too_many_redirects: "http_error",
  unsupported_type: "unsupported_type",
  decompression: "http_error",
  aborted: "timeout",
};

export function classifyFailure(failure: Failure<WebErrorCode>): Classified {
  return {
    outcome: outcomesByError[failure.code],
    reason: failure.message,
    errorCode: failure.code,
  };
}

/** Kept with the page and not asked again while fresh; all others may be different a minute later. */
export function isLasting(outcome: PageOutcome): boolean {
  return ["ok", "not_found", "needs_javascript", "empty", "unsupported_type", "too_large"].includes(
    outcome,
  );
}
