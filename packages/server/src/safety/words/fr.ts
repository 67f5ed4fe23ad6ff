import type { SafetyWords } from '../safety-words.ts'

/** Not yet reviewed by a native speaker. */
export const safetyFr: SafetyWords = {
  alert: {
    subject: 'Un signalement est arrivé',
    text: 'Quelqu’un signale qu’une personne est peut-être en danger, ou mineure. Ce dont il s’agit a été masqué. Merci de l’examiner aujourd’hui.',
    open: 'Ouvrir la console',
  },
  decision: {
    refusedSubject: 'Votre texte n’est pas affiché',
    refused: 'Le personnel de la bibliothèque a décidé de ne pas afficher votre texte.',
    approvedSubject: 'Votre texte est affiché',
    approved: 'Le personnel de la bibliothèque a examiné votre texte. Il est maintenant affiché.',
    appealHint: 'Vous pouvez demander un nouvel examen, dans les 14 jours :',
    final:
      'Le texte a été examiné une seconde fois ; la décision est maintenue. Vous pouvez toujours parler au personnel à l’accueil.',
  },
  reasons: {
    'contact-details':
      'Il contenait une adresse de courriel, un numéro de téléphone ou un lien. Les réponses passent par la bibliothèque ; retirez-les.',
    advertising: 'Cela ressemble à de la publicité. Ici, ce sont des personnes qui partagent, pas des entreprises.',
    money: 'On y demande ou propose de l’argent. Ce qui se partage ici est gratuit.',
    'not-allowed': 'La bibliothèque n’accepte pas ce genre de chose ici.',
    disrespectful: 'Certains mots pourraient blesser.',
    unsafe: 'Cela pourrait mettre quelqu’un en danger.',
    'adults-only': 'Cela concerne peut-être des personnes de moins de 18 ans. Ceci est réservé aux adultes.',
    duplicate: 'La même chose s’y trouve déjà.',
    other: 'La raison figure dans la note du personnel.',
  },
  appeal: {
    title: 'Demander un nouvel examen',
    why: 'Pourquoi faudrait-il l’afficher ?',
    send: 'Envoyer',
    sent: 'Merci. Le personnel l’examinera à nouveau et vous écrira.',
    gone: 'Ce lien ne fonctionne plus. Adressez-vous au personnel à l’accueil.',
    notSent: 'Rien n’a été envoyé. Écrivez quelques mots, 2000 caractères au plus.',
  },
}
