import { createRandom } from "./random";

/** A site has at most one of these. Counts are for 130 companies of one half. */
const exclusiveTraps = {
  shell: 4,
  "shell-with-data": 1,
  "robots-all": 3,
  down: 2,
  foreign: 6,
  "encoding:windows-1252": 4,
  "encoding:windows-1252-undeclared": 2,
  "encoding:windows-1252-mislabelled": 2,
  "encoding:utf-8-undeclared": 4,
  "encoding:utf-16": 1,
  "home-redirect": 5,
} as const;

/** These are added to any readable English site. */
const additionalTraps = {
  injection: 12,
  "robots-some": 8,
  slow: 4,
  huge: 2,
  "dead-links": 10,
  "server-error": 3,
  "redirect-loop": 2,
  "moved-page": 24,
  pdf: 3,
  sitemap: 60,
} as const;

type Trap = keyof typeof exclusiveTraps | keyof typeof additionalTraps;

/** One company's traps. `ordinal` counts the companies that have the same trap, so that its forms take turns. */
export type AssignedTraps = ReadonlyMap<Trap, number>;

const unreadable: readonly Trap[] = ["shell", "shell-with-data", "robots-all", "down", "foreign"];

const scaled = (count: number, size: number) => Math.max(1, Math.round((count * size) / 130));

/** Spreads all traps over one half of `size` companies. */
export const assignTraps = (seed: number, half: string, size: number): AssignedTraps[] => {
  const random = createRandom(seed, `traps ${half}`);
  const indices = Array.from({ length: size }, (_, index) => index);
  const assigned = indices.map(() => new Map<Trap, number>());
  const order = random.sample(indices, size);
  let next = 0;
  for (const [trap, count] of Object.entries(exclusiveTraps)) {
    for (let ordinal = 0; ordinal < scaled(count, size); ordinal += 1) {
      const index = order[next];
      next += 1;
      if (index !== undefined) assigned[index]?.set(trap as Trap, ordinal);
    }
  }
  for (const [trap, count] of Object.entries(additionalTraps)) {
    const open = indices.filter((index) => !unreadable.some((one) => assigned[index]?.has(one)));
    for (const [ordinal, index] of random.sample(open, scaled(count, size)).entries()) {
      assigned[index]?.set(trap as Trap, ordinal);
    }
  }
  return assigned;
};
