import type { Messages } from './en.ts'

const startsWithTime = /^\d+:/

/** Not yet reviewed by a native speaker. */
export const fr: Messages = {
  events: 'Événements',
  today: 'Aujourd’hui',
  allDay: 'Toute la journée',
  continues: 'Se poursuit',
  until: time => `Jusqu’à ${time}`,
  /** Up to a time, or up to a date. */
  fromTo: (start, end) => `${start} ${startsWithTime.test(end) ? 'à' : 'au'} ${end}`,
  joined: parts => parts.join(', '),
  status: {
    confirmed: '',
    tentative: 'Pas encore certain',
    cancelled: 'Annulé',
    postponed: 'Reporté',
    moved: 'Déplacé',
  },
  attendance: { offline: '', online: 'En ligne', mixed: 'Sur place et en ligne' },
  energy: { quiet: 'Calme', balanced: 'Équilibrée', lively: 'Animée' },
  energyLabel: word => `Ambiance\u00a0: ${word}`,
  seatsLeft: seats =>
    seats === 0 ? 'Complet' : seats === 1 ? 'Il reste 1\u00a0place' : `Il reste ${seats}\u00a0places`,
  inZone: place => `(heure de ${place})`,
  timesIn: place => `Les horaires sont à l’heure de ${place}.`,
  loading: 'Chargement des événements',
  noEvents: days => (days === 1 ? 'Aucun événement ce jour-là.' : `Aucun événement sur ces ${days}\u00a0jours.`),
  showMore: 'Afficher plus d’événements',
  eventsAdded: count => (count < 2 ? `${count}\u00a0événement de plus` : `${count}\u00a0événements de plus`),
  failures: {
    offline: 'Impossible d’accéder aux événements. Vérifiez votre connexion, puis réessayez.',
    unauthorised: 'L’agenda de la bibliothèque demande ici une connexion. Merci de prévenir la bibliothèque.',
    'not-found': 'Cet événement n’est plus dans l’agenda.',
    conflict: 'Quelque chose a changé entre-temps. Merci de réessayer.',
    invalid: 'Cette liste ne peut pas être affichée. Merci de prévenir la bibliothèque.',
    'rate-limited': 'Il y a beaucoup de monde en ce moment. Merci de réessayer dans une minute.',
    upstream: 'L’agenda de la bibliothèque ne répond pas comme il devrait. Merci de réessayer plus tard.',
  },
  tryAgain: 'Réessayer',
  lastUpdated: when => `Dernière mise à jour\u00a0: ${when}`,
  close: 'Fermer',
  setupTitle: 'Cet agenda n’est pas encore configuré',
  setupHelp: 'Comment le configurer',
}
