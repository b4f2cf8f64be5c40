/**
 * Assay's HTTP API with made-up searches, in front of a running `next dev`: for looking at the page without a backend.
 *   node tests/support/fake-api.mjs --port 4100 --pages http://127.0.0.1:4101
 * Words in the query choose what happens: "nothing", "unreachable", "limit", "one result", "thousand", "frozen", "model".
 */
import { createServer, request } from "node:http";
import { connect } from "node:net";
import { parseArgs } from "node:util";
import { inventCandidate, inventPage, makeDetail, planWords } from "./fake-companies.mjs";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "4100" },
    pages: { type: "string", default: "http://127.0.0.1:4101" },
    paceMs: { type: "string", default: "180" },
  },
});
const pages = new URL(values.pages);
const searches = new Map();
let imported = 0;

const json = (response, status, body) => {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
};
const problem = (response, status, code, message, more = {}) =>
  json(response, status, { error: { code, message, ...more } });

async function readBody(incoming) {
  let text = "";
  for await (const chunk of incoming) text += chunk;
  return text === "" ? {} : JSON.parse(text);
}

function countStates(candidates) {
  const counts = { total: candidates.length, pending: 0, inFlight: 0, matched: 0, rejected: 0 };
  Object.assign(counts, { unclear: 0, failed: 0 });
  const names = { sent: "inFlight", running: "inFlight" };
  for (const candidate of candidates) counts[names[candidate.state] ?? candidate.state] += 1;
  return counts;
}

function startSearch(body) {
  const id = `s${searches.size + 1}`;
  const plan = planWords(body.query);
  const criteria = (body.criteria ?? plan.criteria).map((criterion, index) => ({
    id: `c${index + 1}`,
    ...criterion,
  }));
  const search = {
    id,
    query: body.query,
    source: body.source ?? "demo",
    state: "queued",
    stopReason: null,
    errorMessage: null,
    entity: plan.entity,
    wanted: body.wanted ?? 25,
    maxCandidates: body.maxCandidates ?? 100,
    counts: countStates([]),
    criteria,
    unplaced: plan.unplaced,
    spentUsd: 0,
    capUsd: null,
    tokens: 0,
    judge: /model/.test(body.query) ? "gpt-oss-120b" : "estimate",
    createdAt: new Date().toISOString(),
    startedAt: null,
    finishedAt: null,
  };
  const run = { search, candidates: [], events: [], streams: new Set(), timer: null, epoch: 0 };
  searches.set(id, run);
  advance(run, 0);
  return id;
}

function emit(run, event) {
  run.events.push(event);
  const seq = run.events.length;
  for (const stream of run.streams) stream.write(`id: ${seq}\ndata: ${JSON.stringify(event)}\n\n`);
}

const setState = (run, change) => {
  run.search = { ...run.search, ...change, counts: countStates(run.candidates) };
  emit(run, { type: "search", search: run.search });
};

/** One step of the made-up run; the next is scheduled unless the search is over or was stopped. */
function advance(run, delayMs) {
  const epoch = run.epoch;
  run.timer = setTimeout(() => {
    if (epoch === run.epoch) step(run);
  }, delayMs);
}

function step(run) {
  const { search } = run;
  const paceMs = Number(values.paceMs);
  if (search.state === "queued") {
    setState(run, { state: "planning", startedAt: new Date().toISOString() });
    return advance(run, 900);
  }
  if (search.state === "planning") {
    setState(run, { state: "finding" });
    return advance(run, 900);
  }
  if (search.state === "finding") {
    if (/nothing/.test(search.query)) return finish(run, "no_candidates");
    const total = /one result/.test(search.query) ? 1 : search.maxCandidates;
    run.candidates = Array.from({ length: total }, (_, index) => inventCandidate(index));
    emit(run, { type: "candidates", candidates: run.candidates });
    setState(run, { state: "running" });
    return advance(run, paceMs);
  }
  const inFlight = run.candidates.filter((candidate) => candidate.state === "running");
  const waiting = run.candidates.filter((candidate) => candidate.state === "pending");
  const matched = run.candidates.filter((candidate) => candidate.state === "matched").length;
  const enough = matched >= search.wanted;
  if (inFlight.length === 0 && (waiting.length === 0 || enough)) {
    return finish(run, enough && waiting.length > 0 ? "wanted_reached" : "all_checked");
  }
  const starting = enough ? [] : waiting.slice(0, 10 - inFlight.length);
  for (const candidate of starting) change(run, candidate, { state: "running" });
  const frozen = /frozen/.test(search.query) && matched > 4;
  const done = inFlight[Math.floor(Math.random() * inFlight.length)];
  if (done && !frozen) change(run, done, decide(search, done));
  return advance(run, paceMs);
}

function decide(search, candidate) {
  const decidedAt = new Date().toISOString();
  const number = candidate.rank;
  if (/unreachable/.test(search.query) || number % 17 === 5) {
    const errorMessage = `${candidate.company.domain} did not answer within 10 seconds.`;
    return { state: "failed", errorMessage, decidedAt };
  }
  const { verdicts } = makeDetail(search, { ...candidate, decidedAt });
  const cells = verdicts.map(
    ({ criterionId, outcome, confidence, judge, reasoning, evidence }) => ({
      criterionId,
      outcome,
      confidence,
      judge,
      reasoning,
      evidence,
    }),
  );
  const outcomes = cells.map((cell) => cell.outcome);
  const state = outcomes.includes("not_met")
    ? "rejected"
    : outcomes.includes("unclear")
      ? "unclear"
      : "matched";
  return { state, cells, decidedAt, score: 1 - (number % 40) / 50 };
}

function change(run, candidate, changes) {
  const index = run.candidates.findIndex(({ id }) => id === candidate.id);
  run.candidates[index] = { ...run.candidates[index], ...changes };
  run.search = { ...run.search, counts: countStates(run.candidates) };
  const changed = run.candidates[index];
  emit(run, { type: "candidate", candidate: changed, counts: run.search.counts });
}

function finish(run, stopReason) {
  setState(run, { state: "finished", stopReason, finishedAt: new Date().toISOString() });
  endStreams(run);
}

function endStreams(run) {
  for (const stream of run.streams) stream.end("event: end\ndata: {}\n\n");
  run.streams.clear();
}

const isOver = (run) => ["stopped", "finished", "failed"].includes(run.search.state);

function streamEvents(run, incoming, response, url) {
  const after = Number(incoming.headers["last-event-id"] ?? url.searchParams.get("after") ?? 0);
  if (isOver(run) && after >= run.events.length) return response.writeHead(204).end();
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
  run.events.slice(after).forEach((event, index) => {
    response.write(`id: ${after + index + 1}\ndata: ${JSON.stringify(event)}\n\n`);
  });
  if (isOver(run)) return response.end("event: end\ndata: {}\n\n");
  run.streams.add(response);
  incoming.on("close", () => run.streams.delete(response));
}

function sourceList() {
  const model = null;
  const sources = [
    { source: "demo", label: "Demo companies", companies: 240, note: "fictional companies" },
    {
      source: "starter",
      label: "Starter list",
      companies: imported,
      note: "312 well-known real companies",
    },
    {
      source: "imported",
      label: "Imported",
      companies: 0,
      note: "Import a list: npm run -s assay -- import FILE",
    },
    { source: "stored", label: "Stored pages", companies: 27, note: "real sites, read earlier" },
  ];
  return { sources, model };
}

async function answer(incoming, response, url) {
  const parts = url.pathname.split("/").slice(2);
  if (parts[0] === "plan") return json(response, 200, planWords((await readBody(incoming)).query));
  if (parts[0] === "sources") return json(response, 200, sourceList());
  if (parts[0] === "starter") {
    imported = 312;
    return json(response, 200, { imported });
  }
  if (parts[0] !== "searches") return problem(response, 404, "not_found", "There is nothing here.");
  if (parts.length === 1 && incoming.method === "POST") {
    const body = await readBody(incoming);
    if (/limit/.test(body.query)) {
      const message = "That was the 20th search in an hour, which is the limit.";
      return problem(response, 429, "rate_limited", message, { retryAfterSeconds: 12 });
    }
    return json(response, 201, { id: startSearch(body) });
  }
  if (parts.length === 1) {
    return json(response, 200, {
      searches: [...searches.values()].map((run) => run.search).reverse(),
    });
  }
  const run = searches.get(parts[1]);
  if (!run)
    return problem(response, 404, "not_found", "This search does not exist, or it is not yours.");
  return answerForSearch(run, parts.slice(2), { incoming, response, url });
}

function answerForSearch(run, [what, id], { incoming, response, url }) {
  if (what === undefined) {
    const { search, candidates, events } = run;
    return json(response, 200, { search, candidates, lastSeq: events.length });
  }
  if (what === "events") return streamEvents(run, incoming, response, url);
  if (what === "stop" || what === "resume") {
    run.epoch += 1;
    const stopping = what === "stop";
    setState(
      run,
      stopping
        ? { state: "stopped", stopReason: "stopped_by_user" }
        : { state: "running", stopReason: null },
    );
    if (stopping) endStreams(run);
    else advance(run, 50);
    return json(response, 200, { search: run.search });
  }
  if (what === "pages") return json(response, 200, inventPage(id));
  const candidate = run.candidates.find((each) => each.id === id);
  if (!candidate) return problem(response, 404, "not_found", "This company is not in the search.");
  return json(response, 200, makeDetail(run.search, candidate));
}

/** Everything but the API is the page's own. */
function passOn(incoming, response) {
  const { host, ...headers } = incoming.headers;
  const options = {
    host: pages.hostname,
    port: pages.port,
    path: incoming.url,
    method: incoming.method,
  };
  const outgoing = request({ ...options, headers: { ...headers, host } }, (answered) => {
    response.writeHead(answered.statusCode ?? 502, answered.headers);
    answered.pipe(response);
  });
  outgoing.on("error", () => response.writeHead(502).end("The pages do not answer."));
  incoming.pipe(outgoing);
}

const server = createServer((incoming, response) => {
  const url = new URL(incoming.url ?? "/", "http://fake");
  if (!url.pathname.startsWith("/api/")) return passOn(incoming, response);
  answer(incoming, response, url).catch((error) =>
    problem(response, 500, "internal", String(error)),
  );
});
server.on("upgrade", (incoming, socket) => {
  const through = connect(Number(pages.port), pages.hostname, () => {
    const headers = Object.entries(incoming.headers).map(([name, value]) => `${name}: ${value}`);
    through.write(`GET ${incoming.url} HTTP/1.1\r\n${headers.join("\r\n")}\r\n\r\n`);
    socket.pipe(through).pipe(socket);
  });
  through.on("error", () => socket.destroy());
  socket.on("error", () => through.destroy());
});
server.listen(Number(values.port), "127.0.0.1", () => console.log(`fake API on ${values.port}`));
