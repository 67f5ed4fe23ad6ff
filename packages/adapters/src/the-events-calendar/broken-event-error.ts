/** An event that nobody can go to: it has no id, or no time. The message quotes nothing of it. */
export class BrokenEventError extends Error {
  override readonly name = 'BrokenEventError'
}
