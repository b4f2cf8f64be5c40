import { Choice, Slider } from "./controls";
import { limits } from "./limits";
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
        <Slider
          label="Users, each one search a day"
          value={workload.users}
          {...limits.users}
          describe={String}
          onChange={(users) => changeWorkload({ users: Math.round(users) })}
        />
        <Slider
          label="Companies a search"
          value={workload.companies}
          {...limits.companies}
          describe={String}
          onChange={(companies) => changeWorkload({ companies: Math.round(companies) })}
        />
        <Slider
          label="Seconds a company"
          value={workload.secondsPerCompany}
          {...limits.secondsPerCompany}
          describe={(value) => `${value} s`}
          onChange={(secondsPerCompany) => changeWorkload({ secondsPerCompany })}
        />
        <Slider
          label="Memory a company"
          value={workload.memoryMbPerCompany}
          {...limits.memoryMbPerCompany}
          describe={(value) => `${value} MB`}
          onChange={(memoryMbPerCompany) => changeWorkload({ memoryMbPerCompany })}
        />
        <Slider
          label="Deaths of a process"
          value={workload.killsPerHour}
          {...limits.killsPerHour}
          describe={(value) => (value === 0 ? "none" : `${value} an hour`)}
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
          label="First result within"
          value={requirements.firstWithinSeconds}
          {...limits.firstWithinSeconds}
          describe={(value) => `${value} s`}
          onChange={(firstWithinSeconds) => changeRequirements({ firstWithinSeconds })}
        />
        <Slider
          label="An idle month costs at most"
          value={requirements.idleMonthUsdAtMost}
          {...limits.idleMonthUsdAtMost}
          describe={(value) => `$${value}`}
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
