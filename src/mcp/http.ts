import { createMcpHandler } from '@modelcontextprotocol/server'
import type { Api, Caller } from '../api/api.ts'
import { anonymous, includesRole, type Viewer } from '../domain/viewers.ts'
import { version } from '../generated/shipped.ts'
import { toolServer } from './server.ts'

/** Who calls, and what is to be told of what they ask. */
export type ToolCaller = { readonly viewer: Viewer; readonly caller?: Caller }

export type ToolHandler = {
  /** Answers a message of the protocol, whose body has been read. */
  handle(request: Request, body: unknown, caller: ToolCaller): Promise<Response>
  close(): Promise<void>
}

type HandlerOptions = {
  /** Whether editors have the tool that writes. */
  readonly proposals: boolean
  readonly report: (error: unknown) => void
}

/**
 * The tools over Streamable HTTP. Nothing is kept between two requests: each is answered for whoever sent it, in its own
 * version of the protocol.
 */
export function toolHandler({ execute }: Pick<Api, 'execute'>, options: HandlerOptions): ToolHandler {
  const { proposals, report } = options
  const handler = createMcpHandler(
    ({ authInfo }) => {
      const { viewer, caller } = (authInfo?.extra ?? { viewer: anonymous }) as ToolCaller
      return toolServer({
        execute: (query, variables, signal) =>
          execute({ query, variables: { ...variables } }, signal, viewer, caller),
        mayWrite: proposals && includesRole(viewer.role, 'editor'),
        version,
        report,
      })
    },
    // There is nothing to subscribe to: the list of tools never changes.
    { maxSubscriptions: 0, onerror: report },
  )
  return {
    handle: (request, body, extra) =>
      handler.fetch(request, {
        parsedBody: body,
        authInfo: { token: '', clientId: extra.viewer.name, scopes: [extra.viewer.role], extra },
      }),
    close: () => handler.close(),
  }
}
