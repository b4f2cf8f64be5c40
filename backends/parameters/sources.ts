import type { Origin, Parameter } from "./parameter";

const page = (title: string, url: string, date: string): Origin => ({
  kind: "source",
  title,
  url,
  date,
});

/** The date is the page's own where it has one, else the day on which the stored copy of it was read. */
export const sources = {
  lambdaQuotas: page(
    "Lambda quotas",
    "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html",
    "2026-11-27",
  ),
  lambdaScaling: page(
    "Lambda scaling behavior",
    "https://docs.aws.amazon.com/lambda/latest/dg/scaling-behavior.html",
    "2026-11-27",
  ),
  lambdaAsync: page(
    "How Lambda handles errors and retries with asynchronous invocation",
    "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html",
    "2026-11-27",
  ),
  lambdaPrice: page(
    "How AWS Pricing Works: Lambda ($0.00001667 a GB-second, $0.20 a million requests)",
    "https://docs.aws.amazon.com/whitepapers/latest/how-aws-pricing-works/lambda.html",
    "2026-11-27",
  ),
  batchRetries: page(
    "AWS Batch: Automated job retries",
    "https://docs.aws.amazon.com/batch/latest/userguide/job_retries.html",
    "2026-11-27",
  ),
  fargateRates: page(
    "AWS Fargate throttling quotas",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/throttling.html",
    "2026-11-27",
  ),
  fargatePrice: page(
    "AWS Fargate Pricing Explained (us-east-1: $0.04048 a vCPU-hour, $0.004445 a GB-hour, one minute at least)",
    "https://www.vantage.sh/blog/fargate-pricing",
    "2026-11-27",
  ),
  ec2Price: page(
    "Amazon EC2 On-Demand Pricing (us-east-1: m7g.large, 2 vCPU and 8 GB, $0.0816 an hour; 60 seconds at least)",
    "https://www.factualminds.com/blog/amazon-ec2-on-demand-pricing-instance-families-2026/",
    "2026-06-17",
  ),
  functionRetries: page(
    "Enable event-driven function retries (by default a failed event is dropped)",
    "https://cloud.google.com/functions/docs/bestpractices/retries",
    "2026-11-27",
  ),
  functionQuotas: page(
    "Cloud Run functions quotas (60 minutes a call)",
    "https://docs.cloud.google.com/functions/quotas",
    "2026-11-27",
  ),
  runConcurrency: page(
    "Cloud Run: maximum concurrent requests per instance (80)",
    "https://cloud.google.com/run/docs/about-concurrency",
    "2026-11-27",
  ),
  runInstances: page(
    "Cloud Run: about maximum instances (100)",
    "https://cloud.google.com/run/docs/configuring/max-instances-limits",
    "2026-11-27",
  ),
  runPrice: page(
    "Cloud Run pricing (a vCPU-second $0.000024 while requests are served, $0.000018 always; a GiB-second $0.0000025 and $0.000002; a million requests $0.40)",
    "https://cloud.google.com/run/pricing",
    "2026-11-27",
  ),
  celeryAck: page(
    "Celery glossary: early acknowledgment is the default",
    "https://docs.celeryq.dev/en/stable/glossary.html",
    "2026-11-27",
  ),
  inngestLimits: page(
    "Inngest: Durable Execution limits (executions and concurrent steps by plan)",
    "https://www.inngest.com/docs/durable-execution/limits",
    "2026-11-27",
  ),
  vercelLimits: page(
    "Vercel Functions Limits",
    "https://vercel.com/docs/functions/limitations",
    "2025-12-18",
  ),
  vercelPrice: page(
    "Vercel: fluid compute pricing (iad1: $0.128 an hour of active CPU, $0.0106 a GB-hour, $0.60 a million invocations)",
    "https://vercel.com/docs/functions/usage-and-pricing",
    "2026-11-27",
  ),
  vercelStart: page(
    "Vercel Functions guidance (cold start 800 ms to 2.5 s with database connections)",
    "https://skills.sh/vercel/vercel-plugin/vercel-functions",
    "2026-11-27",
  ),
  vercelSeat: page("Vercel pricing: Pro, $20 a seat", "https://vercel.com/pricing", "2026-05-04"),
} satisfies Record<string, Origin>;

export const from = (origin: Origin, value: number): Parameter => ({ value, origin });

export const assume = (value: number, why: string): Parameter => ({
  value,
  origin: { kind: "assumption", why },
});

export const measured = (value: number, command: string, date: string): Parameter => ({
  value,
  origin: { kind: "measured", command, date },
});
