import type { Messages, Occurrence } from '@library-catalyst/core'

/** Words that say what it is and for whom; more would be a list. */
const mostTopics = 3

/** What an event is about and for whom, as far as none of its marks says so already. */
export function topicsOf(occurrence: Occurrence, { attendance, energy: energies }: Messages): readonly string[] {
  const { categories = [], audiences = [], attendanceMode, energy } = occurrence
  const said = new Set<string>()
  if (attendanceMode !== 'offline') say(attendanceMode, attendance)
  if (energy) say(energy, energies)
  return [...categories, ...audiences].filter(word => !said.has(word.toLowerCase())).slice(0, mostTopics)

  /** An adapter may give words that are none of ours. */
  function say(word: string, words: Readonly<Record<string, string>>): void {
    said.add(word).add((words[word] ?? word).toLowerCase())
  }
}
