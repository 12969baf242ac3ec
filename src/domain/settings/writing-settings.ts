import type { Setting } from './setting.ts'
import { boolean } from './setting-values.ts'

/** What may be written, and what is kept of it. */
export const writingSettings = {
  ON_RECORD_KEEP_TEXTS: {
    meaning: 'Whether to keep the texts of sources that come with a write. They belong to their publishers.',
    ...boolean,
    default: 'false',
  },
  ON_RECORD_AGENT_PROPOSALS: {
    meaning:
      "Whether an agent with an editor's token may propose statements over MCP. They are recorded at once, with a note that nobody has looked them over.",
    ...boolean,
    default: 'false',
  },
} satisfies Record<string, Setting<unknown>>
