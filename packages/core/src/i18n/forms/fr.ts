import type { FormWords } from './en.ts'

/** Not yet reviewed by a native speaker. */
export const formsFr: FormWords = {
  optional: '(facultatif)',
  stepOf: (step, steps) => `Étape ${step} sur ${steps}`,
  next: 'Continuer',
  back: 'Retour',
  review: 'Tout est-il juste\u202f?',
  change: label => `Modifier\u00a0: ${label}`,
  nothing: 'Rien',
  summary: count => (count < 2 ? `${count} point est à corriger` : `${count} points sont à corriger`),
  sharedDevice: 'Cet ordinateur est partagé',
  sharedHint: 'Rien de ce que vous saisissez n’y sera alors gardé.',
  draftKept: 'Votre saisie est gardée sur cet appareil jusqu’à son envoi, deux jours au plus.',
  cannotKeep: 'Cet appareil ne peut pas garder votre saisie. Laissez cette page ouverte.',
  problems: {
    required: label => `${label}\u00a0: veuillez remplir ce champ.`,
    choose: label => `${label}\u00a0: veuillez choisir.`,
    tick: label => `${label}\u00a0: veuillez cocher cette case pour continuer.`,
    email: label => `${label}\u00a0: saisissez une adresse électronique, comme nom@example.org.`,
    number: label => `${label}\u00a0: saisissez un nombre entier.`,
    range: (label, min, max) => `${label}\u00a0: saisissez un nombre de ${min} à ${max}.`,
    length: (label, most) => `${label}\u00a0: ${most} caractères au plus.`,
    other: label => `${label}\u00a0: ceci ne peut pas être utilisé. Veuillez l’écrire autrement.`,
  },
  sending: {
    sending: 'Envoi en cours…',
    offline: 'Gardé sur cet appareil. L’envoi se fera dès que vous serez en ligne.',
    offlineShared:
      'L’envoi se fera dès que vous serez en ligne. Laissez cette page ouverte jusque-là\u00a0: rien n’est gardé sur cet appareil.',
    unconfirmed: 'Pas encore confirmé. Nous redemandons sans que vous ayez à agir\u202f; rien ne sera fait deux fois.',
    tooOld:
      'Pendant deux jours, nous n’avons pas pu savoir si ceci est arrivé, et nous ne l’envoyons plus. Regardez vos courriels avant de l’envoyer à nouveau.',
    withdraw: 'Ne pas envoyer',
  },
  refusals: {
    offline: 'Personne ne répond pour le moment. Votre saisie est toujours là.',
    unauthorised: 'La bibliothèque n’accepte pas cela d’ici. Veuillez le lui signaler.',
    'not-found': 'Ceci n’est plus proposé.',
    conflict: 'Quelque chose a changé entre-temps. Veuillez vérifier.',
    invalid: 'La bibliothèque n’a pas pu utiliser ce qui a été envoyé. Veuillez le relire.',
    'rate-limited': 'Beaucoup de personnes envoient quelque chose en ce moment. Réessayez dans une minute.',
    upstream: 'La bibliothèque ne répond pas comme elle le devrait. Votre saisie est toujours là.',
  },
  dismiss: 'Fermer ce message',
}
