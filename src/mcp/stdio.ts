import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { version } from '../generated/shipped.ts'
import { type ToolServer, toolServer } from './server.ts'

/**
 * Serves the tools over standard input and output until the input ends or `stop` aborts. Nothing else may be written to
 * standard output meanwhile.
 */
export async function serveTools(options: Omit<ToolServer, 'version'>, stop: AbortSignal): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve).once('close', resolve)
    stop.addEventListener('abort', () => resolve(), { once: true })
  })
  const serving = serveStdio(() => toolServer({ ...options, version }), { onerror: options.report })
  await ended
  await serving.close()
}
