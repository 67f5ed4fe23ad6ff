import { deliverDue, type DeliveryOptions } from './deliver-mail.ts'

/** How often to look, in milliseconds: somebody waits at their screen for the mail to come. */
const interval = 2000

export interface Delivery {
  /** Resolves once the mails under way have gone, or have not. */
  stop(): Promise<void>
}

/** Look for mail to send, again and again. To look costs one read of an index. */
export function startDelivery(options: DeliveryOptions): Delivery {
  let isStopping = false
  let underway: Promise<void> | undefined

  async function deliver(): Promise<void> {
    try {
      await deliverDue(options, () => isStopping)
    } catch (error) {
      options.log({ level: 'error', event: 'delivery-broke', code: error instanceof Error ? error.name : typeof error })
    } finally {
      underway = undefined
    }
  }

  const timer = setInterval(() => {
    underway ??= deliver()
  }, interval)
  timer.unref()
  return {
    async stop() {
      isStopping = true
      clearInterval(timer)
      await underway
    },
  }
}
