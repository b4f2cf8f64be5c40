import { createRandom } from "@/demo/corpus/random";

const faultKinds = [
  "app",
  "engine",
  "postgres",
  "app_and_engine",
  "model_network",
  "disk",
  "app_stop",
] as const;

/** One fault and its moment; all of it follows from the seed. */
export type FaultPlan = {
  readonly seed: number;
  readonly kind: (typeof faultKinds)[number];
  readonly query: string;
  /** The fault comes when the viewer has seen that many events (0: with the POST), and a moment later. */
  readonly afterEvents: number;
  readonly delayMs: number;
  /** How long what does not come back by itself stays away. */
  readonly outageMs: number;
  /** Bytes that a file of the database may have while the disk is full. */
  readonly fileSizeLimit: number;
};

const queries = [
  "Companies that have good reviews on their website and are AI-related",
  "robot makers that publish prices",
  "software companies with customer stories",
  "health companies that are hiring",
  "manufacturers with an ISO 9001 certificate",
  "companies that offer a free trial and open source their code",
];
/** Events of a search of 12 companies, about. */
const lastEvent = 40;

export function planFault(seed: number): FaultPlan {
  const random = createRandom(seed, "fault");
  return {
    seed,
    kind: faultKinds[seed % faultKinds.length] ?? "app",
    query: random.pick(queries),
    afterEvents: random.between(0, lastEvent),
    delayMs: random.between(0, 150),
    outageMs: random.between(200, 3_000),
    fileSizeLimit: 2 ** random.between(13, 22),
  };
}

export const describePlan = ({ seed, kind, afterEvents, delayMs }: FaultPlan) =>
  `seed ${seed}: ${kind.replaceAll("_", " ")}, ${afterEvents} events + ${delayMs} ms`;
