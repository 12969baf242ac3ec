import { readConfig } from '../config.ts'
import {
  type Command,
  type CommandInput,
  type ExitCode,
  exitCodes,
  refuseOperands,
  serverOption,
} from './command.ts'
import { executing } from './remote/asking.ts'
import { tell } from './terminal/printable.ts'

export const mcpCommand: Command = {
  options: { server: serverOption },
  details: [
    'A program that has an agent starts it, and stops it by closing its standard input. docs/for-agents.md shows how to set ' +
      'that up. A server has the same tools at /mcp.',
    'Agents read. With ON_RECORD_AGENT_PROPOSALS=true they also propose statements, but not with --server: there, the server ' +
      'says who may.',
  ],
  run: mcp,
}

/** Serves the tools until the input ends or the process is told to stop. */
async function mcp({ operands, server }: CommandInput): Promise<ExitCode> {
  refuseOperands(operands, 'Name the graph with ON_RECORD_DATA or NEO4J_URI, or a server with --server.')
  const { agentProposals } = readConfig()
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  // Loaded only where it is used.
  const { serveTools } = await import('../mcp/stdio.ts')
  await executing(server, (execute) =>
    serveTools(
      {
        execute: (query, variables, signal) => execute(query, { ...variables }, signal),
        mayWrite: agentProposals && server === undefined,
        report: (error) => tell(`${error instanceof Error ? error.stack : error}`),
      },
      stop.signal,
    ),
  )
  return exitCodes.done
}
