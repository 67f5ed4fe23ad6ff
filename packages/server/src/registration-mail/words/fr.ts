import type { RegistrationWords } from '../registration-words.ts'

/** Not yet reviewed by a native speaker. */
export const registrationFr: RegistrationWords = {
  confirmed: 'Votre inscription est enregistrée et vous avez une place.',
  waiting: position =>
    `Toutes les places sont prises. Vous êtes sur la liste d’attente, au rang ${position}. Nous vous écrirons dès qu’une place sera à vous.`,
  seat: 'Une place s’est libérée : elle est à vous.',
  offer: until =>
    `Une place vous est réservée jusqu’au ${until}. Merci de l’accepter d’ici là ; ensuite, elle sera proposée à la personne suivante.`,
  seats: count => `Places : ${count}`,
  subject: {
    confirmed: title => `Inscription confirmée : ${title}`,
    waiting: title => `Liste d’attente : ${title}`,
    seat: title => `Vous avez une place : ${title}`,
    offer: title => `Une place vous est réservée : ${title}`,
  },
  manage: 'Voir ou annuler votre inscription',
  decide: 'Accepter ou refuser la place',
  why: 'Vous recevez ce message parce que vous vous êtes inscrit à cette activité.',
  page: {
    title: 'Votre inscription',
    show: 'Afficher',
    gone: 'Ce lien ne fonctionne plus. Utilisez le lien du message le plus récent.',
    status: {
      confirmed: 'Vous avez une place.',
      waiting: 'Vous êtes sur la liste d’attente.',
      cancelled: 'Cette inscription est annulée.',
    },
    accept: 'Accepter la place',
    accepted: 'Merci. La place est à vous.',
    alreadyYours: 'La place est déjà à vous. Vous n’avez rien d’autre à faire.',
    tooLate: 'La place ne vous est plus réservée.',
    cancel: 'Annuler l’inscription',
    sure: 'Voulez-vous annuler ? Votre place ira à quelqu’un d’autre.',
    cancelNow: 'Oui, annuler',
    keep: 'Non, la garder',
  },
}
