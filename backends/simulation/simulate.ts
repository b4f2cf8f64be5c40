import { createClock } from "./clock";
import { createFleet, type FleetSettings, type Instance } from "./fleet";
import { createRandom } from "./random";
import { createWaitingLine } from "./waiting-line";

export type Shape = FleetSettings & {
  /** What one message of the queue is. */
  readonly unit: "search" | "company";
  /** Companies as messages: each finished one sends the next (true), or all of a search are sent at once. */
  readonly isChain: boolean;
  /** Companies of one search in flight: in its process, or in the chain. */
  readonly window: number;
  readonly perUser: number;
  readonly inAll: number;
  /**
   * What becomes of a message whose process died. `after-timeout`: given out again so long after it was given out, even
   * where the first is still at work. `when-noticed`: so long after the death.
   */
  readonly afterDeath: "lost" | "after-timeout" | "when-noticed";
  readonly againAfterSeconds: number;
  readonly attempts: number;
  /** A message that takes longer is cut off. */
  readonly limitSeconds: number;
  /** The first companies of a search are queued as if they had come so much earlier: Inngest's `priority.run`. */
  readonly firstAheadSeconds: number;
  /** From sending a message to its first chance to start. */
  readonly handoffSeconds: number;
};

export type SearchArrival = {
  readonly user: number;
  readonly atSeconds: number;
  readonly companies: number;
};

export type SimulationInput = {
  readonly shape: Shape;
  readonly searches: readonly SearchArrival[];
  readonly companySeconds: (search: number, company: number) => number;
  /** Of these, what a core of its process works for it; the rest is waiting for others. */
  readonly cpuSeconds?: number;
  /** What a core works for a message that is a whole search, before its first company. */
  readonly startCpuSeconds?: number;
  readonly memoryMbPerCompany: number;
  readonly killsPerHour: number;
  /** Moments at which the process with the most to lose is killed. */
  readonly killsAtSeconds?: readonly number[];
  readonly seed: number;
  readonly sampleEverySeconds?: number;
};

export type SearchOutcome = {
  readonly user: number;
  readonly arrivedAt: number;
  readonly companies: number;
  /** Seconds from its arrival; null when nothing of it was ever decided. */
  readonly firstSeconds: number | null;
  /** Until its last company was decided or known to be lost. */
  readonly allSeconds: number;
  readonly lost: number;
  /** Company runs beyond the first of each. */
  readonly doubled: number;
};

export type SimulationResult = {
  readonly searches: readonly SearchOutcome[];
  /** Seconds between a message's first chance to start and its start. */
  readonly waits: readonly number[];
  readonly instanceSeconds: number;
  readonly busySeconds: number;
  readonly peakInstances: number;
  readonly peakWaiting: number;
  /** Companies in flight at the most. */
  readonly peakInFlight: number;
  readonly runs: number;
  readonly endsAt: number;
  readonly samples: readonly { at: number; waiting: number; running: number }[];
};

/** As many as Assay lets go first. */
const firstRanks = 10;
/** What is known of a company, in one byte. */
const started = 1;
const decided = 2;
const lost = 4;

type Search = SearchArrival & {
  readonly index: number;
  /** Where its companies begin in the bytes of all. */
  readonly offset: number;
  settled: number;
  lost: number;
  doubled: number;
  next: number;
  inFlight: number;
  firstAt: number | null;
  lastAt: number;
};

type Task = {
  readonly search: Search;
  /** The first company of the message; all after it too where a message is a whole search. */
  readonly company: number;
  readonly attempt: number;
  readyAt: number;
  cursor: number;
  inFlight: number;
  state: "waiting" | "running" | "dead" | "done";
  instance: Instance<Task> | null;
};

/** Runs the searches through the shape, event by event; the same seed gives the same result. */
export function simulate(input: SimulationInput): SimulationResult {
  const { shape, companySeconds, cpuSeconds = 0, startCpuSeconds = 0 } = input;
  const clock = createClock();
  const isWholeSearch = shape.unit === "search";
  const line = createWaitingLine<Task>(({ search }) => search.user, shape.perUser);
  const fleet = createFleet<Task>({
    clock,
    random: createRandom(input.seed),
    settings: shape,
    memoryMbPerTask: input.memoryMbPerCompany * (isWholeSearch ? shape.window : 1),
    killsPerHour: input.killsPerHour,
    onRoom: pump,
    onDeath: (tasks) => {
      for (const task of tasks) interrupt(task);
      pump();
    },
  });
  let companies = 0;
  const searches = input.searches.map((arrival, index): Search => {
    const offset = companies;
    companies += arrival.companies;
    return {
      ...arrival,
      index,
      offset,
      settled: 0,
      lost: 0,
      doubled: 0,
      next: 0,
      inFlight: 0,
      firstAt: null,
      lastAt: 0,
    };
  });
  const known = new Uint8Array(companies);
  const isSettled = ({ offset }: Search, company: number) =>
    (known[offset + company] ?? 0) > started;
  const waits: number[] = [];
  const samples: { at: number; waiting: number; running: number }[] = [];
  let open = searches.length;
  let active = 0;
  let running = 0;
  let runs = 0;
  let peakWaiting = 0;
  let inFlight = 0;
  let peakInFlight = 0;

  function arrive(search: Search): void {
    active += 1;
    if (isWholeSearch) {
      send(search, 0, 1, shape.handoffSeconds);
      return;
    }
    const first = shape.isChain ? windowNow() : search.companies;
    for (let n = 0; n < first; n += 1) claim(search);
  }

  /** As in Assay: a share of the cap, between two and the window. */
  function windowNow(): number {
    return Math.min(shape.window, Math.max(2, Math.floor(shape.inAll / Math.max(1, active))));
  }

  function claim(search: Search): void {
    if (search.next >= search.companies) return;
    search.inFlight += 1;
    send(search, search.next++, 1, shape.handoffSeconds);
  }

  function send(search: Search, company: number, attempt: number, delaySeconds: number): void {
    const task: Task = {
      search,
      company,
      attempt,
      readyAt: 0,
      cursor: company,
      inFlight: 0,
      state: "waiting",
      instance: null,
    };
    clock.at(clock.now() + delaySeconds, () => {
      task.readyAt = clock.now();
      const ahead = company < firstRanks ? shape.firstAheadSeconds : 0;
      line.push(task, clock.now() - ahead);
      peakWaiting = Math.max(peakWaiting, line.size());
      pump();
    });
  }

  function pump(): void {
    while (running < shape.inAll && line.startable() > 0) {
      if (!fleet.hasRoom()) {
        fleet.want(Math.min(line.startable(), shape.inAll - running));
        return;
      }
      const task = line.pop();
      if (!task) return;
      if (!isWholeSearch && isSettled(task.search, task.company)) {
        line.leave(task);
        continue;
      }
      start(task);
    }
  }

  function start(task: Task): void {
    task.state = "running";
    task.instance = fleet.place(task);
    running += 1;
    waits.push(clock.now() - task.readyAt);
    if (shape.afterDeath === "after-timeout") {
      clock.at(clock.now() + shape.againAfterSeconds, () => {
        if (task.state !== "done" && task.attempt < shape.attempts)
          send(task.search, task.company, task.attempt + 1, 0);
      });
    }
    if (Number.isFinite(shape.limitSeconds)) {
      clock.at(clock.now() + shape.limitSeconds, () => {
        if (task.state !== "running") return;
        if (task.instance) fleet.release(task.instance, task);
        interrupt(task);
        pump();
      });
    }
    const lanes = isWholeSearch ? Math.min(shape.window, task.search.companies) : 1;
    work(task, isWholeSearch ? startCpuSeconds : 0, () => {
      for (let lane = 0; lane < lanes; lane += 1) runNext(task);
    });
  }

  /** `done` when the process of the task has worked so long for it, unless it died or was cut off before. */
  function work(task: Task, seconds: number, done: () => void): void {
    task.instance?.processor.run(seconds, () => {
      if (task.state === "running") done();
    });
  }

  function runNext(task: Task): void {
    const { search } = task;
    const last = isWholeSearch ? search.companies : task.company + 1;
    if (task.cursor >= last) {
      if (task.inFlight === 0) finish(task);
      return;
    }
    const company = task.cursor++;
    task.inFlight += 1;
    runs += 1;
    inFlight += 1;
    peakInFlight = Math.max(peakInFlight, inFlight);
    if (((known[search.offset + company] ?? 0) & started) !== 0) search.doubled += 1;
    known[search.offset + company] = (known[search.offset + company] ?? 0) | started;
    const waitSeconds = Math.max(0, companySeconds(search.index, company) - cpuSeconds);
    clock.at(clock.now() + waitSeconds, () => {
      if (task.state !== "running") return;
      work(task, cpuSeconds, () => {
        task.inFlight -= 1;
        inFlight -= 1;
        settle(search, company, decided);
        runNext(task);
      });
    });
  }

  function finish(task: Task): void {
    task.state = "done";
    running -= 1;
    line.leave(task);
    if (task.instance) fleet.release(task.instance, task);
    pump();
  }

  /** Its process is gone, or its time is up. */
  function interrupt(task: Task): void {
    if (task.state !== "running") return;
    task.state = "dead";
    running -= 1;
    inFlight -= task.inFlight;
    line.leave(task);
    if (shape.afterDeath !== "lost" && task.attempt < shape.attempts) {
      if (shape.afterDeath === "when-noticed")
        send(task.search, task.company, task.attempt + 1, shape.againAfterSeconds);
      return;
    }
    const last = isWholeSearch ? task.search.companies : task.company + 1;
    for (let company = task.company; company < last; company += 1)
      settle(task.search, company, lost);
  }

  function settle(search: Search, company: number, fate: typeof decided | typeof lost): void {
    if (isSettled(search, company)) return;
    known[search.offset + company] = (known[search.offset + company] ?? 0) | fate;
    search.settled += 1;
    search.lastAt = clock.now();
    if (fate === decided) search.firstAt ??= clock.now();
    else search.lost += 1;
    if (search.settled === search.companies) {
      open -= 1;
      active -= 1;
    }
    if (!shape.isChain) return;
    search.inFlight -= 1;
    const wanted = Math.min(2, windowNow() - search.inFlight);
    for (let n = 0; n < wanted; n += 1) claim(search);
  }

  function sample(): void {
    samples.push({ at: clock.now(), waiting: line.size(), running });
    if (input.sampleEverySeconds) clock.at(clock.now() + input.sampleEverySeconds, sample);
  }

  if (input.sampleEverySeconds) clock.at(0, sample);
  const arrivals = [...searches].sort((a, b) => a.atSeconds - b.atSeconds);
  let arrived = 0;
  function arriveNext(): void {
    const search = arrivals[arrived++];
    if (!search) return;
    clock.at(search.atSeconds, () => {
      arriveNext();
      arrive(search);
    });
  }
  arriveNext();
  for (const at of input.killsAtSeconds ?? []) clock.at(at, () => fleet.killBusiest());
  clock.run(() => open === 0);
  return {
    searches: searches.map(readOutcome),
    waits,
    ...fleet.readTotals(),
    peakWaiting,
    peakInFlight,
    runs,
    endsAt: clock.now(),
    samples,
  };
}

function readOutcome(search: Search): SearchOutcome {
  const { user, atSeconds, companies, firstAt, lastAt } = search;
  return {
    user,
    arrivedAt: atSeconds,
    companies,
    firstSeconds: firstAt === null ? null : firstAt - atSeconds,
    allSeconds: lastAt - atSeconds,
    lost: search.lost,
    doubled: search.doubled,
  };
}
