import type { ProgrammeItem } from './item.ts'

/** What comes back once a month. */
export const monthly: readonly ProgrammeItem[] = [
  {
    id: 'repair-cafe',
    title: 'Repair café',
    paragraphs: [
      'Toasters, lamps, zips, bicycles, headphones, chair legs. You bring it, we look at it together, and four times out of five it goes home working.',
      'There is no charge; you pay for parts. Please come before noon if it is a big job. Microwaves and gas fires have to stay at home.',
    ],
    room: 'Workshop and yard',
    branch: 'Central Library',
    when: { every: 'month', on: ['SA'], nth: 1, at: '10:00', minutes: 180 },
    topics: ['Making', 'Repair', 'Lively'],
    audiences: ['Adults', 'Families'],
    access: ['Step-free'],
    hashtag: 'FixItWrenmouth',
    picture: { file: 'repair.webp', alt: 'Three gear wheels that turn each other.' },
  },
  {
    id: 'local-history-group',
    title: 'Local history group',
    paragraphs: [
      'This group is sorting nine thousand photographs from the harbour office, one box at a time. Somebody at the table usually knows the face.',
      'Gloves are provided. New pairs of eyes are welcome in any month.',
    ],
    room: 'Archive',
    branch: 'Harbour Library',
    when: { every: 'month', on: ['WE'], nth: 2, at: '14:00', minutes: 120 },
    topics: ['History', 'Quiet'],
    audiences: ['Adults'],
  },
  {
    id: 'lesekreis',
    title: 'Deutscher Lesekreis: ein Buch, ein Abend',
    language: 'de',
    paragraphs: [
      'Wir lesen jeden Monat ein Buch auf Deutsch und sprechen darüber, so gut es jede und jeder kann. Ein paar Exemplare liegen an der Theke.',
      'Wer das Buch nicht zu Ende gelesen hat, ist genauso willkommen.',
    ],
    room: 'Garden room',
    branch: 'Central Library',
    when: { every: 'month', on: ['MO'], nth: 3, at: '18:30', minutes: 90 },
    topics: ['Books', 'Languages', 'Quiet'],
    audiences: ['Adults'],
  },
  {
    id: 'arabic-story-hour',
    title: 'ساعة القصة بالعربية',
    language: 'ar',
    paragraphs: [
      'نقرأ معًا قصتين باللغة العربية، ثم نرسم ونغنّي. الدعوة مفتوحة للأطفال من ثلاث سنوات إلى ثماني سنوات ولأهلهم.',
      'لا حاجة إلى بطاقة المكتبة ولا إلى حجز.',
    ],
    room: 'Back room',
    branch: 'Northgate Library',
    when: { every: 'month', on: ['SA'], nth: 2, at: '11:00', minutes: 60 },
    topics: ['Stories', 'Languages'],
    audiences: ['Families', 'Children'],
  },
  {
    id: 'teen-film-night',
    title: 'Film night, chosen by the people who come',
    paragraphs: [
      'Three films to choose from, one vote each, popcorn from the café. For ages 13 to 17. We finish at nine.',
    ],
    room: 'Lecture hall',
    branch: 'Central Library',
    when: { every: 'month', on: ['FR'], nth: 4, at: '18:30', minutes: 150 },
    topics: ['Film', 'Lively'],
    audiences: ['Teens'],
  },
  {
    id: 'book-club',
    title: 'Book club: short books only',
    paragraphs: [
      'Nothing over 200 pages, so that everybody has finished it. We keep twelve copies of the next book at the desk, two of them in large print and one to listen to.',
    ],
    room: 'Café, ground floor',
    branch: 'Harbour Library',
    when: { every: 'month', on: ['TU'], nth: -1, at: '18:30', minutes: 90 },
    topics: ['Books', 'Meeting people'],
    audiences: ['Adults'],
    access: ['Large print'],
  },
  {
    id: 'carers-coffee',
    title: 'Coffee for carers',
    paragraphs: [
      'For anybody who looks after a parent, a partner, a child or a friend. An hour off, with cake. Bring the person you care for if that is easier: Jo is there to keep them company.',
    ],
    room: 'Long table',
    branch: 'Millfield Library',
    when: { every: 'month', on: ['FR'], nth: 1, at: '10:30', minutes: 60 },
    topics: ['Advice', 'Meeting people', 'Quiet'],
    audiences: ['Adults', 'Seniors'],
  },
]
