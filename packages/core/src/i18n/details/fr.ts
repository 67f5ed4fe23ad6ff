import type { DetailsWords } from './en.ts'

const lastComma = /, (?=[^,]*$)/

/** One day takes its article in the singular, several take one in the plural: "les mardi et jeudi". */
const theDays = (days: string): string => `${days.includes(' et ') ? 'les' : 'le'} ${days}`

/** Not yet reviewed by a native speaker. */
export const detailsFr: DetailsWords = {
  when: 'Quand',
  where: 'Où',
  organiser: 'Organisé par',
  register: 'S’inscrire',
  joinOnline: 'Participer en ligne',
  moreOnPage: 'En savoir plus sur cet événement',
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié',
  add: 'Ajouter à votre agenda',
  file: 'Fichier d’agenda (.ics)',
  allDates: 'Toutes les dates (.ics)',
  google: 'Google Agenda',
  outlook: 'Outlook.com',
  office: 'Outlook du travail ou des études',
  share: 'Partager',
  statusNotes: {
    confirmed: '',
    tentative: 'Il n’est pas encore certain que cet événement ait lieu.',
    cancelled: 'Cet événement n’a pas lieu.',
    postponed: 'Il aura lieu à un autre moment, qui n’est pas encore connu.',
    moved: 'L’heure ou le lieu a changé.',
  },
  over: 'Cet événement est terminé.',
  audience: 'Pour',
  languages: 'Langues',
  accessibility: 'Accessibilité',
  free: 'Gratuit',
  hashtag: 'Mot-dièse',
  yourTime: when => `À votre heure\u00a0: ${when}`,
  series: {
    daily: every => (every === 1 ? 'Tous les jours' : `Tous les ${every}\u00a0jours`),
    weekly: (every, days) =>
      every === 1 ? `Chaque semaine, ${theDays(days)}` : `Toutes les ${every}\u00a0semaines, ${theDays(days)}`,
    monthly: (every, day) =>
      every === 1 ? `Le ${dayOfMonth(day)} de chaque mois` : `Tous les ${every}\u00a0mois, le ${dayOfMonth(day)}`,
    monthlyOn: (every, which, weekday) =>
      every === 1 ? `Le ${which} ${weekday} de chaque mois` : `Tous les ${every}\u00a0mois, le ${which} ${weekday}`,
    ordinals: ['premier', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'dernier'],
    yearly: date => `Tous les ans, le ${date}`,
    several: 'À plusieurs dates',
    until: (text, date) => `${text}, jusqu’au ${date}`,
    times: (text, count) => (count === 1 ? `${text}, une fois` : `${text}, ${count}\u00a0fois`),
    and: names => names.join(', ').replace(lastComma, ' et '),
  },
  otherDates: 'Autres dates',
  related: 'Événements semblables',
  afterwards: 'À retrouver après cet événement',
  materials: {
    recording: 'Enregistrement',
    slides: 'Diaporama',
    handout: 'Document remis',
    takeaways: 'À retenir',
    other: 'Autre',
  },
  pick: 'Choisir',
}

/** The first of a month is the only one that is not simply counted. */
function dayOfMonth(day: number): string {
  return day === 1 ? '1er' : String(day)
}
