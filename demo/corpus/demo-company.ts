import type {
  CompanyProfile,
  companyStatuses,
  companyTypes,
  fundingStages,
} from "@/research/company";
import type { IndustryKey } from "./industries";
import type { Topic } from "./topics";

/** Rules are written while looking at `rules` wordings only; evaluation runs over `held-out`. */
export const halves = ["rules", "held-out"] as const;
export type Half = (typeof halves)[number];

export const voices = ["formal", "chatty", "terse", "salesy", "technical", "narrative"] as const;
export type Voice = (typeof voices)[number];

export type CertificationName =
  | "SOC 2"
  | "ISO 27001"
  | "HIPAA"
  | "GDPR"
  | "B Corp"
  | "ISO 9001"
  | "ISO 14001";

export type FactName =
  | "topic"
  | "ai"
  | "reviews"
  | "founded"
  | "size"
  | "place"
  | "funding"
  | "customers"
  | "certification"
  | "hiring"
  | "pricing"
  | "trial"
  | "openSource"
  | "api"
  | "ownership"
  | "status"
  | "award";

/** One place where the site says a fact. `text` is what a reader sees; `json_ld` and `attribute` are only in the source. */
export type DemoStatement = {
  readonly fact: FactName;
  /** Which of several: the name of a certification. */
  readonly subject?: string;
  readonly path: string;
  readonly text: string;
  readonly form: "text" | "json_ld" | "attribute";
  /** False when a crawler that follows the rules cannot read it (robots.txt, error, shell, over 2 MB). */
  readonly readable: boolean;
};

type ReviewForm = "json_ld" | "text" | "stars" | "testimonials" | "none";

export type DemoTruth = {
  readonly industry: IndustryKey;
  readonly topics: readonly Topic[];
  readonly productName: string;
  /** `plain` and `implied` use it; `negated` says it does not; `adjacent` talks about it but does not use it. */
  readonly ai: "plain" | "implied" | "none" | "negated" | "adjacent";
  readonly reviews: {
    readonly form: ReviewForm;
    readonly tone: "good" | "bad" | "none";
    /** Out of 5. */
    readonly rating: number | null;
    readonly count: number | null;
  };
  readonly foundedYear: number;
  readonly employees: number;
  readonly city: string;
  readonly country: string;
  readonly region: string;
  readonly funding: { readonly stage: (typeof fundingStages)[number]; readonly usd: number } | null;
  readonly customers: { readonly disclosed: boolean; readonly named: readonly string[] };
  readonly certifications: readonly {
    readonly name: CertificationName;
    readonly state: "held" | "in_progress" | "not_yet";
  }[];
  readonly hiring: boolean;
  readonly pricingPublished: boolean;
  readonly freeTrial: boolean;
  readonly openSource: boolean;
  readonly api: boolean;
  readonly award: boolean;
  readonly companyType: (typeof companyTypes)[number];
  readonly status: (typeof companyStatuses)[number];
  readonly nonprofit: boolean;
  /** Primary language of the pages. */
  readonly language: string;
  readonly voice: Voice;
  readonly layout: string;
  readonly site: "readable" | "shell" | "robots_forbidden" | "down";
  readonly traps: readonly string[];
  readonly statements: readonly DemoStatement[];
  /** Sentences that look like a fact and are not. */
  readonly nearMisses: readonly string[];
  /** Texts that try to instruct whoever reads the page. */
  readonly injected: readonly string[];
  /** What the visible profile reveals, so that a structured fact can decide a cell without a page. */
  readonly known: DemoProfile;
};

export type DemoProfile = Omit<CompanyProfile, "id">;

export type DemoPage = {
  readonly path: string;
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
  readonly delayMs?: number;
  /** Path on the same host or absolute URL; set for 3xx. */
  readonly redirectTo?: string;
  /** `content` is a page of the site, `plumbing` is robots.txt, a sitemap, a redirect or a broken link's target. */
  readonly role: "content" | "plumbing";
};

export type DemoCompany = {
  readonly profile: DemoProfile;
  readonly half: Half;
  readonly truth: DemoTruth;
  readonly pages: readonly DemoPage[];
};
