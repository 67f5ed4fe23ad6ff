import { accessConsentEn, type RegistrationWords } from './en.ts'

/** Not yet reviewed by a native speaker. */
export const registrationFr: RegistrationWords = {
  register: 'S’inscrire',
  title: event => `S’inscrire\u00a0: ${event}`,
  wouldWait: parties =>
    parties === 0
      ? 'Toutes les places sont prises. Vous seriez en tête de la liste d’attente.'
      : parties === 1
        ? 'Toutes les places sont prises. 1 groupe est avant vous sur la liste d’attente.'
        : `Toutes les places sont prises. ${parties} groupes sont avant vous sur la liste d’attente.`,
  partyWaits: left =>
    left < 2
      ? `Il reste ${left} place\u00a0: à ce nombre, vous seriez sur la liste d’attente.`
      : `Il reste ${left} places\u00a0: à ce nombre, vous seriez sur la liste d’attente.`,
  full: 'Toutes les places sont prises, et il n’y a pas de liste d’attente.',
  opens: when => `Vous pourrez vous inscrire à partir de\u00a0: ${when}.`,
  closed: 'Les inscriptions sont closes.',
  name: 'Votre nom',
  nameHint: 'Un prénom ou un pseudonyme suffit. On vous appellera ainsi à l’accueil.',
  email: 'Votre adresse électronique',
  emailHint: 'La bibliothèque vous écrit au sujet de cet événement, et de rien d’autre.',
  partySize: 'Combien serez-vous',
  partyHint: most => `Vous et ceux qui vous accompagnent, ${most} au plus.`,
  accessNeeds: 'Ce dont vous avez besoin pour participer',
  accessHint: date =>
    `Une place devant, la langue des signes, de la place pour un fauteuil roulant. Le personnel le lit pour préparer l’événement, et personne d’autre. C’est effacé après l’événement\u00a0: ${date}.`,
  accessConsent: accessConsentEn,
  accessConsentMeaning:
    'C’est-à-dire (traduction pas encore relue)\u00a0: la bibliothèque peut utiliser ce que j’ai écrit sur mes besoins pour préparer cet événement.',
  privacy:
    'La bibliothèque garde ceci pour vous réserver une place, et ne le montre à personne d’autre. Aucun compte n’est créé.',
  send: places => (places < 2 ? `Réserver ${places} place` : `Réserver ${places} places`),
  join: 'Rejoindre la liste d’attente',
  confirmed: places =>
    places < 2
      ? `Vous êtes inscrit·e\u00a0: ${places} place est à vous.`
      : `Vous êtes inscrit·e\u00a0: ${places} places sont à vous.`,
  waiting: position => `Vous êtes sur la liste d’attente, au rang ${position}.`,
  waitingNext: 'La bibliothèque vous écrira quand une place se libérera.',
  refused: {
    full: 'La dernière place vient de partir, et il n’y a pas de liste d’attente. Votre saisie est toujours là.',
    closed: 'Les inscriptions viennent de se clore. Votre saisie est toujours là.',
    'not-open': 'Les inscriptions ne sont pas encore ouvertes. Votre saisie est toujours là.',
    'party-too-large': 'Un groupe si nombreux ne peut pas venir. Choisissez un nombre plus petit.',
    'other-request': 'Vous vous êtes déjà inscrit·e avec ce formulaire dans une autre fenêtre. Regardez vos courriels.',
  },
  earlier: 'Vos inscriptions',
  show: 'Voir l’événement',
}
