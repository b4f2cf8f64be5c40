"use client";

import { describeAge } from "@/components/history/describe-age";
import { nameSource } from "@/components/search/describe-search";
import type { OperationsView } from "@/research/operations-view";
import {
  describeCallKind,
  describePageKind,
  describeState,
  describeTime,
  summariseCrawl,
  summariseModel,
  summariseQueue,
  summariseSearches,
  summariseSweeper,
  summariseUsers,
} from "./describe-operations";
import { Figures, Part } from "./figures";
import { useOperations } from "./use-operations";

export function OperationsScreen() {
  const { view, failure } = useOperations();
  if (view === null) {
    return failure === null ? (
      <p className="text-sm text-ink-3">Opening…</p>
    ) : (
      <p role="alert" className="text-ink-2">
        {failure.message}
      </p>
    );
  }
  const time = describeTime(view.at);
  return (
    <>
      <p className={`mb-6 text-sm ${failure ? "text-unclear" : "text-ink-3"}`}>
        {failure ? `The server does not answer. What it was at ${time}:` : `As of ${time}`}
      </p>
      <Parts view={view} />
    </>
  );
}

function Parts({ view }: { view: OperationsView }) {
  const now = new Date(view.at);
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2 [&>*]:min-w-0">
      <div className="lg:col-span-2">
        <Part title="Searches" summary={summariseSearches(view)}>
          <Figures
            caption="Searches that run or wait"
            rows={view.searches.list}
            keyOf={({ id }) => id}
            columns={[
              { name: "Search", value: ({ id }) => id.slice(0, 8) },
              { name: "State", value: describeState },
              {
                name: "Checked",
                value: ({ checked, total }) => `${checked} of ${total}`,
                isNumber: true,
              },
              { name: "Matches", value: ({ matched }) => String(matched), isNumber: true },
              {
                name: "Asked for",
                value: ({ createdAt }) => describeAge(createdAt, now),
                isNumber: true,
              },
              { name: "User", value: ({ user }) => user },
              { name: "In", value: ({ source }) => nameSource(source) },
            ]}
          />
        </Part>
      </div>
      <Part title="Queue" summary={summariseQueue(view)} />
      <Part title="In flight per user" summary={summariseUsers(view)}>
        <Figures
          caption="Companies in flight per user"
          rows={view.users}
          keyOf={({ user }) => user}
          columns={[
            { name: "User", value: ({ user }) => user },
            { name: "Searches", value: ({ searches }) => String(searches), isNumber: true },
            { name: "Handed over", value: ({ sent }) => String(sent), isNumber: true },
            { name: "Being read", value: ({ running }) => String(running), isNumber: true },
          ]}
        />
      </Part>
      <Part title="Model" summary={summariseModel(view)}>
        <Figures
          caption="Calls without an answer in the last hour"
          rows={view.model.failures}
          keyOf={({ outcome }) => outcome}
          columns={[
            { name: "Calls without an answer", value: ({ outcome }) => describeCallKind(outcome) },
            { name: "Calls", value: ({ calls }) => String(calls), isNumber: true },
          ]}
        />
      </Part>
      <Part title="Crawl" summary={summariseCrawl(view)}>
        <Figures
          caption="Pages that were not read in the last hour"
          rows={view.crawl.errors}
          keyOf={({ kind }) => kind}
          columns={[
            { name: "Not read", value: ({ kind }) => describePageKind(kind) },
            { name: "Pages", value: ({ pages }) => String(pages), isNumber: true },
          ]}
        />
      </Part>
      <div className="lg:col-span-2">
        <Part title="Sweeper" summary={summariseSweeper(view)}>
          <Figures
            caption="The last sweeps that found something"
            rows={view.sweeper.last}
            keyOf={({ at }) => at}
            columns={[
              { name: "When", value: ({ at }) => describeTime(at) },
              {
                name: "Starts asked for again",
                value: ({ requested }) => String(requested),
                isNumber: true,
              },
              {
                name: "Companies sent again",
                value: ({ resent }) => String(resent),
                isNumber: true,
              },
              { name: "Given up on", value: ({ failed }) => String(failed), isNumber: true },
            ]}
          />
        </Part>
      </div>
    </div>
  );
}
