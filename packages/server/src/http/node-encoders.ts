import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoders } from './answer.ts'

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)]

/** An answer is compressed once and given many times; above 5 brotli takes long for little. */
export const nodeEncoders: Encoders = {
  br: body =>
    brotli(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: body => zip(body),
}
