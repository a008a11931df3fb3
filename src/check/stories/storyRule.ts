// What a rule for stories is: it looks at every story that was read, beside the data that they speak of.

import type { DataSet, Finding, StoryFileName } from "#check/rule.ts";
import type { Story } from "#model/story.ts";

export interface StoryFile {
  readonly file: StoryFileName;
  readonly story: Story;
}

export interface StoryRule {
  /** What holds when the rule is kept, in plain words. */
  readonly name: string;
  readonly find: (stories: readonly StoryFile[], data: DataSet) => Iterable<Finding>;
}
