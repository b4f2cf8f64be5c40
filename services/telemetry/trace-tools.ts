import type { SpendPort } from "@/research/llm/spend";
import type { Judge, ResearchCpu, Web } from "@/research/ports";
import type { OpenSpan, Telemetry } from "./telemetry";

/** Each request of the crawler as a span and a count. The host is named, never the path. */
export function traceWeb(web: Web, telemetry: Telemetry): Web {
  return {
    get: (url, options) =>
      telemetry.inSpan("crawl.request", {}, async (note) => {
        const answer = await web.get(url, options);
        const outcome = answer.ok
          ? `${Math.floor(answer.value.status / 100)}xx`
          : answer.error.code;
        telemetry.count("crawl.requests", 1, { outcome });
        note({
          "server.address": URL.canParse(url) ? new URL(url).hostname : "",
          "assay.outcome": outcome,
          ...(answer.ok
            ? {
                "http.response.status_code": answer.value.status,
                "http.response.body.size": answer.value.body.byteLength,
              }
            : {}),
        });
        return answer;
      }),
  };
}

/** The local judge's passes over a company's pages. */
export function traceCpu<Cpu extends ResearchCpu>(cpu: Cpu, telemetry: Telemetry): Cpu {
  return {
    ...cpu,
    assess: (input: Parameters<ResearchCpu["assess"]>[0]) =>
      telemetry.inSpan(
        "judge",
        { "assay.judge": "local", "assay.pages": input.site.pages.length },
        () => cpu.assess(input),
      ),
  };
}

export function traceJudge(judge: Judge, model: string, telemetry: Telemetry): Judge {
  return {
    judge: (input, signal) =>
      telemetry.inSpan(
        "judge",
        { "assay.judge": model, "assay.criteria": input.criteria.length },
        async (note) => {
          const verdicts = await judge.judge(input, signal);
          note({ "assay.outcome": verdicts.ok ? "judged" : verdicts.error.code });
          return verdicts;
        },
      ),
  };
}

/** Every try of a model call lies between its reservation and its settlement. */
export function traceSpend(spend: SpendPort, model: string, telemetry: Telemetry): SpendPort {
  const open = new Map<string, OpenSpan>();
  return {
    async reserve(request) {
      const reserved = await spend.reserve(request);
      if (!reserved.ok) return reserved;
      const attributes = { "gen_ai.request.model": model, "assay.purpose": request.purpose };
      open.set(reserved.value.reservationId, telemetry.openSpan("llm.call", attributes));
      return reserved;
    },
    async settle(reservationId, settlement) {
      const { inputTokens, outputTokens, outcome } = settlement;
      telemetry.count("llm.tokens", inputTokens, { model, outcome, direction: "input" });
      telemetry.count("llm.tokens", outputTokens, { model, outcome, direction: "output" });
      open.get(reservationId)?.end({
        "gen_ai.usage.input_tokens": inputTokens,
        "gen_ai.usage.output_tokens": outputTokens,
        "assay.outcome": outcome,
      });
      open.delete(reservationId);
      await spend.settle(reservationId, settlement);
    },
  };
}
