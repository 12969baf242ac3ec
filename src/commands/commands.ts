import type { Command } from './command.ts'

/** A command in the list of all. */
type Listed = {
  /** Its operands: `<draft>`. */
  readonly operands?: string
  /** What it does, in one line. */
  readonly summary: string
  /** A command is loaded when it is named, so that help and a slip of the pen are answered at once. */
  readonly load: () => Promise<Command>
}

/** All commands by name, in the order of the help. */
export const commands: Readonly<Record<string, Listed>> = {
  serve: {
    summary: 'serve GraphQL and the playground on http://127.0.0.1:4000',
    load: async () => (await import('./serve.ts')).serveCommand,
  },
  import: {
    operands: '<bundle>',
    summary: 'check a bundle, then import it: all of it, or nothing',
    load: async () => (await import('./bundles/import.ts')).importCommand,
  },
  'from-csv': {
    operands: '<file>',
    summary: 'make a bundle from a spreadsheet of statements, CSV or .xlsx',
    load: async () => (await import('./sheets/from-csv.ts')).fromCsvCommand,
  },
  'from-claim-review': {
    operands: '<file>',
    summary: 'make a bundle from ClaimReview markup, JSON-LD or a web page with it',
    load: async () => (await import('./sheets/from-claim-review.ts')).fromClaimReviewCommand,
  },
  propose: {
    operands: '<article>',
    summary: 'propose the statements that an article reports, for you to accept (Markdown, text or HTML)',
    load: async () => (await import('./articles/propose.ts')).proposeCommand,
  },
  export: {
    summary: 'write the graph, or part of it, as a bundle',
    load: async () => (await import('./bundles/export.ts')).exportCommand,
  },
  diff: {
    operands: '<before> <after>',
    summary: 'list what changed from one bundle to another, without opening a graph',
    load: async () => (await import('./bundles/diff.ts')).diffCommand,
  },
  validate: {
    operands: '<bundle>',
    summary: 'list everything that is wrong with a bundle, without opening a graph',
    load: async () => (await import('./bundles/validate.ts')).validateCommand,
  },
  verify: {
    summary: "look for every passage in its source's text again, and list what got worse",
    load: async () => (await import('./bundles/verify.ts')).verifyCommand,
  },
  check: {
    operands: '<draft>',
    summary: 'look up every quotation in an article (Markdown, text or HTML)',
    load: async () => (await import('./drafts/check.ts')).checkCommand,
  },
  copies: {
    operands: '<directory>',
    summary:
      'list the texts of a directory that share much wording, for you to judge whether they are copies',
    load: async () => (await import('./articles/copies.ts')).copiesCommand,
  },
  mcp: {
    summary: 'tools for agents over standard input and output (Model Context Protocol)',
    load: async () => (await import('./mcp.ts')).mcpCommand,
  },
  stats: {
    summary: 'count what is in the graph, here or on a running server',
    load: async () => (await import('./stored-graph/stats.ts')).statsCommand,
  },
  token: {
    summary: 'make a one-time token for the playground of a server that you run on this machine',
    load: async () => (await import('./token.ts')).tokenCommand,
  },
  backup: {
    summary: 'write the whole graph to a file, with its log and judgements',
    load: async () => (await import('./stored-graph/backup.ts')).backupCommand,
  },
  restore: {
    operands: '<backup>',
    summary: 'restore a backup into an empty graph',
    load: async () => (await import('./stored-graph/restore.ts')).restoreCommand,
  },
  migrate: {
    summary: 'bring a graph that an older version wrote up to date, or make an empty one if there is none',
    load: async () => (await import('./stored-graph/migrate.ts')).migrateCommand,
  },
}

export const commandNamed = (name: string): Listed | undefined =>
  Object.hasOwn(commands, name) ? commands[name] : undefined
