import type { Clock } from "./clock";
import { createProcessor, type Processor } from "./processor";
import { drawExponential, drawLogNormal, type Random } from "./random";

export type FleetSettings = {
  readonly startP50Seconds: number;
  readonly startP95Seconds: number;
  readonly launchesPerMinute: number;
  /** So many at once before that rate holds. */
  readonly launchBurst: number;
  readonly minInstances: number;
  readonly maxInstances: number;
  /** Tasks of an instance at a time. */
  readonly slots: number;
  readonly cores: number;
  readonly memoryMb: number;
  readonly baseMemoryMb: number;
  /** False: what arrives is taken although memory does not suffice, and the process dies of it. */
  readonly isBoundedByMemory: boolean;
  readonly idleSeconds: number;
  readonly minBilledSeconds: number;
};

export type Instance<Task> = {
  readonly id: number;
  readonly tasks: Set<Task>;
  readonly processor: Processor;
  launchedAt: number;
  isAlive: boolean;
  isListed: boolean;
  busySince: number;
  idleSince: number;
};

export type Fleet<Task> = {
  /** An instance with a free slot takes the task; null where there is none. */
  place(task: Task): Instance<Task> | null;
  hasRoom(): boolean;
  release(instance: Instance<Task>, task: Task): void;
  /** That many tasks wait for a slot: launches what they need and may have. */
  want(tasks: number): void;
  /** The process with the most to lose dies, as a kill schedule has it. */
  killBusiest(): void;
  readTotals(): { instanceSeconds: number; busySeconds: number; peakInstances: number };
};

/** Processes that start, take tasks, idle, and die: with an hourly rate, or because their memory is used up. */
export function createFleet<Task>(input: {
  clock: Clock;
  random: Random;
  settings: FleetSettings;
  memoryMbPerTask: number;
  killsPerHour: number;
  onRoom: () => void;
  onDeath: (tasks: readonly Task[]) => void;
}): Fleet<Task> {
  const { clock, random, settings, memoryMbPerTask, killsPerHour, onRoom, onDeath } = input;
  const byMemory = Math.floor((settings.memoryMb - settings.baseMemoryMb) / memoryMbPerTask);
  const slots = settings.isBoundedByMemory
    ? Math.max(1, Math.min(settings.slots, byMemory))
    : settings.slots;
  const alive = new Set<Instance<Task>>();
  const withRoom: Instance<Task>[] = [];
  const launchIntervalSeconds = 60 / settings.launchesPerMinute;
  let launchedUntil = Number.NEGATIVE_INFINITY;
  let starting = 0;
  let nextId = 0;
  let instanceSeconds = 0;
  let busySeconds = 0;
  let peakInstances = 0;

  const list = (instance: Instance<Task>) => {
    if (instance.isListed || instance.tasks.size >= slots) return;
    instance.isListed = true;
    withRoom.push(instance);
  };
  const findRoom = (): Instance<Task> | null => {
    for (;;) {
      const instance = withRoom.at(-1);
      if (!instance) return null;
      if (instance.isAlive && instance.tasks.size < slots) return instance;
      instance.isListed = false;
      withRoom.pop();
    }
  };
  const end = (instance: Instance<Task>) => {
    if (instance.tasks.size > 0) busySeconds += clock.now() - instance.busySince;
    instance.isAlive = false;
    alive.delete(instance);
    instanceSeconds += Math.max(settings.minBilledSeconds, clock.now() - instance.launchedAt);
  };
  const kill = (instance: Instance<Task>) => {
    if (!instance.isAlive) return;
    end(instance);
    const tasks = [...instance.tasks];
    if (alive.size + starting < settings.minInstances) launch();
    onDeath(tasks);
  };
  const rest = (instance: Instance<Task>) => {
    const since = clock.now();
    instance.idleSince = since;
    if (!Number.isFinite(settings.idleSeconds)) return;
    clock.at(since + settings.idleSeconds, () => {
      const isIdle = instance.tasks.size === 0 && instance.idleSince === since;
      if (instance.isAlive && isIdle && alive.size > settings.minInstances) end(instance);
    });
  };
  const join = (launchedAt: number) => {
    const instance: Instance<Task> = {
      id: nextId++,
      tasks: new Set(),
      processor: createProcessor(clock, settings.cores),
      launchedAt,
      isAlive: true,
      isListed: false,
      busySince: 0,
      idleSince: 0,
    };
    alive.add(instance);
    peakInstances = Math.max(peakInstances, alive.size);
    list(instance);
    rest(instance);
    if (killsPerHour > 0) {
      const livesSeconds = drawExponential(random, 3600 / killsPerHour);
      clock.at(clock.now() + livesSeconds, () => kill(instance));
    }
  };
  const launch = () => {
    starting += 1;
    const earliest = launchedUntil - (settings.launchBurst - 1) * launchIntervalSeconds;
    const launchedAt = Math.max(clock.now(), earliest);
    launchedUntil = Math.max(launchedUntil, launchedAt) + launchIntervalSeconds;
    const startSeconds = drawLogNormal(random, settings.startP50Seconds, settings.startP95Seconds);
    clock.at(launchedAt + startSeconds, () => {
      starting -= 1;
      join(launchedAt);
      onRoom();
    });
  };

  for (let n = 0; n < settings.minInstances; n += 1) join(0);
  return {
    hasRoom: () => findRoom() !== null,
    place(task) {
      const instance = findRoom();
      if (!instance) return null;
      if (instance.tasks.size === 0) instance.busySince = clock.now();
      instance.tasks.add(task);
      const usedMb = settings.baseMemoryMb + instance.tasks.size * memoryMbPerTask;
      if (usedMb > settings.memoryMb) clock.at(clock.now(), () => kill(instance));
      return instance;
    },
    release(instance, task) {
      if (!instance.tasks.delete(task) || !instance.isAlive) return;
      if (instance.tasks.size === 0) {
        busySeconds += clock.now() - instance.busySince;
        rest(instance);
      }
      list(instance);
    },
    want(tasks) {
      const missing = Math.ceil(tasks / slots) - starting;
      const allowed = settings.maxInstances - alive.size - starting;
      for (let n = Math.min(missing, allowed); n > 0; n -= 1) launch();
    },
    killBusiest() {
      let busiest: Instance<Task> | undefined;
      for (const instance of alive)
        if (!busiest || instance.tasks.size > busiest.tasks.size) busiest = instance;
      if (busiest) kill(busiest);
    },
    readTotals() {
      let still = 0;
      let busy = 0;
      for (const instance of alive) {
        still += Math.max(settings.minBilledSeconds, clock.now() - instance.launchedAt);
        if (instance.tasks.size > 0) busy += clock.now() - instance.busySince;
      }
      return {
        instanceSeconds: instanceSeconds + still,
        busySeconds: busySeconds + busy,
        peakInstances,
      };
    },
  };
}
