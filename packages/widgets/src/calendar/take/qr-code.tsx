import { correction, generate } from 'lean-qr/nano'
import type { ComponentChild } from 'preact'
import { qrPath } from './qr-path.ts'

/** Modules of white around it, without which readers do not find it: ISO/IEC 18004 section 9.1. */
const quietZone = 4

interface QrCodeProps {
  readonly text: string
}

/** For people with paper in front of them; the text stands beside it for everybody else. */
export function QrCode({ text }: QrCodeProps): ComponentChild {
  const code = generate(text, { minCorrectionLevel: correction.M })
  const side = code.size + 2 * quietZone
  return (
    <svg class="qr" viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`} shape-rendering="crispEdges" aria-hidden>
      <path d={qrPath(code)} />
    </svg>
  )
}
