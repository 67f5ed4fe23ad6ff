import type { ProgrammeItem } from './item.ts'

/** What is over, and what the library published of it. */
export const past: readonly ProgrammeItem[] = [
  {
    id: 'parish-registers',
    title: 'Parish registers, from the first page on (online)',
    paragraphs: [
      'Whose hand is this, what does “base born” mean, and why are there no Tuesdays? With a worksheet to fill in as we go.',
    ],
    room: 'Online',
    when: { week: -3, on: ['TH'], at: '19:00', minutes: 60 },
    topics: ['History', 'Online'],
    audiences: ['Adults', 'Seniors'],
    access: ['Live captions'],
    videoRoom: 'parish-registers',
    materials: [
      { kind: 'recording', title: 'Recording, with captions (58 minutes)', file: 'parish-registers' },
      { kind: 'handout', title: 'Worksheet', file: 'parish-registers-worksheet.pdf' },
    ],
  },
  {
    id: 'how-to-read-a-chart',
    title: 'How to read a chart',
    paragraphs: [
      'Buff is land, green is a promise, magenta is what you must not miss. Ellen Marsh spreads out the charts of 1871 and 1934 and lets you find your own street.',
    ],
    room: 'Lecture hall',
    branch: 'Central Library',
    when: { week: -2, on: ['TU'], at: '18:30', minutes: 75 },
    topics: ['History', 'Talks'],
    audiences: ['Adults', 'Students'],
    access: ['Step-free', 'Hearing loop', 'Live captions'],
    hashtag: 'WrenmouthCharts',
    picture: { file: 'town-memory.webp', alt: 'An island drawn as on a chart, with two roads and a marked place.' },
    materials: [
      { kind: 'recording', title: 'Recording (1 hour 12 minutes)', file: 'how-to-read-a-chart' },
      { kind: 'slides', title: 'Slides', file: 'how-to-read-a-chart-slides.pdf' },
      { kind: 'takeaways', title: 'What to take home', file: 'how-to-read-a-chart-takeaways.txt' },
    ],
  },
  {
    id: 'research-posters',
    title: 'Eleven posters: what the college found out this year',
    paragraphs: [
      'Eel grass, ferry timetables, the accents of the fish market. Each poster has two minutes, and then everybody walks about.',
    ],
    room: 'Gallery',
    branch: 'Central Library',
    when: { week: -1, on: ['MO'], at: '17:00', minutes: 90 },
    topics: ['Talks', 'Meeting people', 'Lively'],
    audiences: ['Researchers', 'Students', 'Faculty', 'Adults'],
    access: ['Step-free', 'Sign language'],
    alsoSpoken: ['bfi'],
    hashtag: 'ElevenPosters',
    picture: { file: 'research.webp', alt: 'A magnifying glass over a chart of four columns.' },
    materials: [{ kind: 'takeaways', title: 'What makes a poster good', file: 'research-posters-takeaways.txt' }],
  },
]
