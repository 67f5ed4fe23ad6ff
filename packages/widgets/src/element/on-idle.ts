/** Calls back once when the page has nothing else to do; in WebKit, which cannot tell, soon. Returns how to stop it. */
export function onIdle(call: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(call, 50)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(call, { timeout: 1000 })
  return () => cancelIdleCallback(handle)
}
