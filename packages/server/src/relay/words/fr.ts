import { replyMark } from '../cut-quotes.ts'
import type { RelayWords } from '../relay-words.ts'

/** Not yet reviewed by a native speaker. */
export const relayFr: RelayWords = {
  via: (alias, library) => `${alias} via ${library}`,
  answerTo: topic => `Re : ${topic}`,
  writeAbove: `${replyMark} Pour répondre par courriel, écrivez au-dessus de cette ligne.`,
  firstContact: (alias, topic) => `${alias} vous a écrit au sujet de « ${topic} » :`,
  wrote: alias => `${alias} écrit :`,
  howToAnswer: 'Répondez à ce courriel ou écrivez sur la page. Votre adresse n’est pas transmise.',
  howToAnswerOnPage:
    'Écrivez votre réponse sur la page. Votre adresse n’est pas transmise. Les réponses à ce courriel ne sont pas lues.',
  openPage: 'Répondre, arrêter ou signaler',
  stopHint:
    'Sur la même page, vous pouvez arrêter cette conversation d’un geste, bloquer cette personne ou dire à la bibliothèque que quelque chose ne va pas.',
  stayingSafe:
    'Retrouvez-vous dans un lieu public, la bibliothèque par exemple, et dites à quelqu’un où vous êtes. N’envoyez pas d’argent et ne donnez pas votre adresse. Vous pouvez arrêter à tout moment.',
  passedOn: alias =>
    `Votre message a été transmis à ${alias}. La réponse vous viendra de cette adresse ; ${alias} ne voit pas la vôtre.`,
  addressRemoved: '[adresse retirée]',
  attachmentsLeftOut: 'Des fichiers étaient joints. Pour votre sécurité, ils n’ont pas été transmis.',
  attachmentsRefused:
    'Votre message a été transmis sans ses pièces jointes : on ne peut pas envoyer de fichiers ainsi. Vous pourrez les montrer lors de la rencontre.',
  nothingToPassOn:
    'Votre message ne contenait pas de texte à transmettre. On ne peut pas envoyer de fichiers ainsi ; écrivez quelques mots.',
  notDelivered: alias =>
    `Un courriel à ${alias} n’a pas pu être remis. Vos messages n’ont peut-être pas été lus. Vous n’avez rien à faire.`,
  ended: alias => `Votre conversation avec ${alias} est terminée. Plus rien n’est transmis.`,
  why: 'Vous recevez ce courriel parce que la bibliothèque transmet une conversation à laquelle vous participez.',
  page: {
    title: 'Votre conversation',
    show: 'Afficher la conversation',
    gone: 'Ce lien ne fonctionne plus. Prenez celui du courriel le plus récent.',
    you: 'Vous',
    yourAnswer: 'Votre réponse',
    send: 'Envoyer',
    sent: 'Votre réponse est en route.',
    notSent: 'Rien n’a été envoyé. Écrivez quelques mots, 5000 caractères au plus.',
    tooMany: 'Vous avez beaucoup écrit aujourd’hui. Continuez demain.',
    ended: 'Cette conversation est terminée. Plus rien n’est transmis.',
    stop: 'Arrêter cette conversation',
    block: 'Arrêter et bloquer cette personne',
    blockHint: 'Vous ne serez plus mis en contact ici. L’autre personne n’en est pas informée.',
    report: 'Dire à la bibliothèque que quelque chose ne va pas',
    reportKind: 'Qu’est-ce qui ne va pas ?',
    reportKinds: {
      safety: 'Je ne me sens pas en sécurité',
      minor: 'Quelqu’un est peut-être mineur',
      spam: 'Publicité ou fraude',
      other: 'Autre chose',
    },
    reportText: 'Que s’est-il passé ?',
    sendReport: 'Envoyer le signalement',
    reported: 'Merci. Le personnel de la bibliothèque va l’examiner.',
  },
}
