import { expandTopic, findTopics } from "../plan/topic-lexicon";

export type TopicTerms = {
  /** Phrases that name the topic by themselves: "machine learning". */
  readonly strong: readonly string[];
  /** Phrases that imply it: "computer vision". */
  readonly weak: readonly string[];
};

/** Other words for the topics that a criterion names; empty when the lexicon knows none of them. */
export function topicTerms(text: string): TopicTerms {
  const expansions = findTopics(text).map(({ topic }) => expandTopic(topic.label));
  return {
    strong: expansions.flatMap(({ terms }) => terms),
    weak: expansions.flatMap(({ narrower }) => narrower),
  };
}
