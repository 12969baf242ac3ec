/** Serves the graph of a folder by `handle` alone, on node:http: `node-http.ts DIRECTORY PORT`. */
import { createServer } from 'node:http'
import { createOnRecord, nodeHandler } from '../../src/index.ts'

const [, , directory = '', port = ''] = process.argv
const onRecord = await createOnRecord({ directory })
const server = createServer(nodeHandler(onRecord.handle))
server.listen(Number(port), '127.0.0.1')
process.on('SIGTERM', () => {
  server.close(() => onRecord.close())
  server.closeAllConnections()
})
