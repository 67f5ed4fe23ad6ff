/**
 * The floor: `node:http` with a buffer that is ready, and as many headers as the real answer has.
 *
 * @param argv the headers as JSON, and the length of the body in bytes
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tellUsage } from './tell-usage.ts'

const [headers = '{}', length = '0'] = process.argv.slice(2)
const asked = JSON.parse(headers) as Record<string, string>
const body = Buffer.alloc(Number(length), 'x')
const server = createServer((_, response) => response.writeHead(200, asked).end(body))
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  tellUsage(`http://127.0.0.1:${port}`, async () => {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  })
})
