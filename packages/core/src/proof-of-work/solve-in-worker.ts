import type { Challenge, Solution } from './challenge.ts'
import { solveChallenge, type SolveOptions } from './solve-challenge.ts'

export interface WorkerOptions extends SolveOptions {
  /** A worker that runs `answerChallenges`; it may throw where the page allows none. Left out, there is none. */
  readonly createWorker?: () => Worker
}

/**
 * Find the counter in a worker, where the page allows one; else in slices on the page.
 *
 * @throws as `solveChallenge` does
 */
export async function solveInWorker(
  challenge: Challenge,
  { createWorker, ...options }: WorkerOptions = {},
): Promise<Solution> {
  options.signal?.throwIfAborted()
  const worker = startWorker(createWorker)
  if (!worker) return solveChallenge(challenge, options)
  try {
    return (await askWorker(worker, challenge, options.signal)) ?? (await solveChallenge(challenge, options))
  } finally {
    worker.terminate()
  }
}

/** A policy of the page, or Trusted Types, may forbid it. */
function startWorker(createWorker: (() => Worker) | undefined): Worker | undefined {
  try {
    return createWorker?.()
  } catch {
    return undefined
  }
}

/** Undefined if it could not be loaded, which browsers tell later, or did not manage. */
function askWorker(worker: Worker, challenge: Challenge, signal?: AbortSignal): Promise<Solution | undefined> {
  return new Promise((resolve, reject) => {
    worker.onerror = () => resolve(undefined)
    worker.onmessage = ({ data }: MessageEvent<Solution | undefined>) => resolve(data)
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
    worker.postMessage(challenge, [])
  })
}

/** What runs in the worker. */
export interface WorkerScope {
  onmessage: ((event: MessageEvent<Challenge>) => void) | null
  postMessage(answer: Solution | undefined, transfer: Transferable[]): void
}

/** The other end: nothing has to be left time for there. */
export function answerChallenges(scope: WorkerScope): void {
  scope.onmessage = ({ data }) => {
    void solveChallenge(data, { slice: 1000 }).then(
      solution => scope.postMessage(solution, []),
      () => scope.postMessage(undefined, []),
    )
  }
}
