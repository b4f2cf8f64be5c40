/** One in twenty-five takes thirteen times as long: longer than a queue's patience, as in a real hour. */
const usualMs = 300;
const slowMs = 4000;
const slowEvery = 25;

export const workMsOf = (company: number): number =>
  company % slowEvery === 12 ? slowMs : usualMs;
export const worksOf = (companies: number): number[] =>
  Array.from({ length: companies }, (_, company) => workMsOf(company));

export const companies = 50;
export const newcomerCompanies = 10;
export const busyUsers = 6;
/** After the others. */
export const newcomerAfterMs = 1000;
/** The process that does the work is killed so long after the search was asked for, and is started again after. */
export const killAfterMs = 1000;
export const restartAfterMs = 500;
/** Celery's hour, scaled to this workload. */
export const visibilityMs = 3000;
export const caps = { window: 10, userConcurrency: 20, globalConcurrency: 50 } as const;
