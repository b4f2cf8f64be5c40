import { Choice, Slider } from "./controls";
import type { ComparisonState } from "./use-comparison-url";

/** What is asked of the back ends, and what must hold. */
export function WorkloadForm({ state }: { state: ComparisonState }) {
  const { workload, requirements, changeWorkload, changeRequirements } = state;
  return (
    <form className="space-y-8" onSubmit={(event) => event.preventDefault()}>
      <section className="space-y-3" aria-labelledby="workload-heading">
        <h2 id="workload-heading" className="font-semibold">
          What is asked
        </h2>
        <p className="text-sm text-ink-3">
          At first 0.1 s of a core a company, measured (npm run bench:cost, 2026-11-28). All else is
          assumed: put yours.
        </p>
        <Slider
          name="users"
          value={workload.users}
          isWhole
          onChange={(users) => changeWorkload({ users })}
        />
        <Slider
          name="companies"
          value={workload.companies}
          isWhole
          onChange={(companies) => changeWorkload({ companies })}
        />
        <Slider
          name="secondsPerCompany"
          value={workload.secondsPerCompany}
          onChange={(secondsPerCompany) => changeWorkload({ secondsPerCompany })}
        />
        <Slider
          name="cpuSecondsPerCompany"
          value={workload.cpuSecondsPerCompany}
          onChange={(cpuSecondsPerCompany) => changeWorkload({ cpuSecondsPerCompany })}
        />
        <Slider
          name="memoryMbPerCompany"
          value={workload.memoryMbPerCompany}
          onChange={(memoryMbPerCompany) => changeWorkload({ memoryMbPerCompany })}
        />
        <Slider
          name="killsPerHour"
          value={workload.killsPerHour}
          onChange={(killsPerHour) => changeWorkload({ killsPerHour })}
        />
        <Choice
          legend="Searches come"
          name="arrival"
          value={workload.arrival}
          options={[
            { value: "together", label: "all in a minute" },
            { value: "hour", label: "over an hour" },
            { value: "day", label: "over eight hours" },
          ]}
          onChange={(arrival) => changeWorkload({ arrival })}
        />
      </section>
      <section className="space-y-3" aria-labelledby="requirements-heading">
        <h2 id="requirements-heading" className="font-semibold">
          What must hold
        </h2>
        <Slider
          name="firstWithinSeconds"
          value={requirements.firstWithinSeconds}
          onChange={(firstWithinSeconds) => changeRequirements({ firstWithinSeconds })}
        />
        <Slider
          name="idleMonthUsdAtMost"
          value={requirements.idleMonthUsdAtMost}
          onChange={(idleMonthUsdAtMost) => changeRequirements({ idleMonthUsdAtMost })}
        />
        <Choice
          legend="Companies may get lost"
          name="lose"
          value={requirements.mayLose ? "yes" : "no"}
          options={[
            { value: "no", label: "never" },
            { value: "yes", label: "some" },
          ]}
          onChange={(answer) => changeRequirements({ mayLose: answer === "yes" })}
        />
        <Choice
          legend="It runs"
          name="operation"
          value={requirements.operation}
          options={[
            { value: "any", label: "anywhere" },
            { value: "own-machines", label: "on our machines" },
            { value: "no-machines", label: "without machines of ours" },
          ]}
          onChange={(operation) => changeRequirements({ operation })}
        />
      </section>
      <button
        type="button"
        className="text-sm text-accent underline underline-offset-2"
        onClick={state.reset}
      >
        As it was at first
      </button>
    </form>
  );
}
