import { replyMark } from '../cut-quotes.ts'
import type { RelayWords } from '../relay-words.ts'

/** Not yet reviewed by a native speaker. */
export const relayDe: RelayWords = {
  via: (alias, library) => `${alias} über ${library}`,
  answerTo: topic => `Re: ${topic}`,
  writeAbove: `${replyMark} Um per E-Mail zu antworten, schreiben Sie über diese Zeile.`,
  firstContact: (alias, topic) => `${alias} hat Ihnen zu „${topic}“ geschrieben:`,
  wrote: alias => `${alias} schreibt:`,
  howToAnswer: 'Antworten Sie auf diese E-Mail oder auf der Seite. Ihre E-Mail-Adresse wird nicht weitergegeben.',
  howToAnswerOnPage:
    'Antworten Sie auf der Seite. Ihre E-Mail-Adresse wird nicht weitergegeben. Antworten auf diese E-Mail werden nicht gelesen.',
  openPage: 'Antworten, beenden oder melden',
  stopHint:
    'Auf derselben Seite können Sie dieses Gespräch mit einem Tippen beenden, die Person sperren oder der Bibliothek sagen, dass etwas nicht stimmt.',
  stayingSafe:
    'Treffen Sie sich an einem öffentlichen Ort, zum Beispiel in der Bibliothek, und sagen Sie jemandem, wo Sie sind. Schicken Sie kein Geld und nennen Sie Ihre Wohnadresse nicht. Sie können jederzeit aufhören.',
  passedOn: alias =>
    `Ihre Nachricht wurde an ${alias} weitergegeben. Eine Antwort kommt von dieser Adresse; ${alias} sieht Ihre nicht.`,
  addressRemoved: '[Adresse entfernt]',
  attachmentsLeftOut: 'Es waren Dateien angehängt. Zu Ihrer Sicherheit wurden sie nicht weitergegeben.',
  attachmentsRefused:
    'Ihre Nachricht wurde ohne ihre Anhänge weitergegeben: Dateien lassen sich auf diesem Weg nicht schicken. Sie könnten sie beim Treffen zeigen.',
  nothingToPassOn:
    'In Ihrer Nachricht stand kein Text, der weitergegeben werden konnte. Dateien lassen sich auf diesem Weg nicht schicken; bitte schreiben Sie ein paar Worte.',
  notDelivered: alias =>
    `Eine E-Mail an ${alias} konnte nicht zugestellt werden. Ihre Nachrichten wurden vielleicht nicht gelesen. Sie müssen nichts tun.`,
  ended: alias => `Ihr Gespräch mit ${alias} ist beendet. Es wird nichts mehr weitergegeben.`,
  why: 'Sie bekommen diese E-Mail, weil die Bibliothek ein Gespräch weitergibt, an dem Sie teilnehmen.',
  page: {
    title: 'Ihr Gespräch',
    show: 'Gespräch zeigen',
    gone: 'Dieser Link gilt nicht mehr. Nehmen Sie den Link in der neuesten E-Mail.',
    you: 'Sie',
    yourAnswer: 'Ihre Antwort',
    send: 'Senden',
    sent: 'Ihre Antwort ist unterwegs.',
    notSent: 'Es wurde nichts gesendet. Bitte schreiben Sie ein paar Worte, höchstens 5000 Zeichen.',
    tooMany: 'Sie haben heute viel geschrieben. Bitte machen Sie morgen weiter.',
    ended: 'Dieses Gespräch ist beendet. Es wird nichts mehr weitergegeben.',
    stop: 'Gespräch beenden',
    block: 'Beenden und diese Person sperren',
    blockHint: 'Sie beide werden hier nicht mehr zusammengebracht. Die andere Person erfährt es nicht.',
    report: 'Der Bibliothek sagen, dass etwas nicht stimmt',
    reportKind: 'Was stimmt nicht?',
    reportKinds: {
      safety: 'Ich fühle mich nicht sicher',
      minor: 'Jemand ist vielleicht minderjährig',
      spam: 'Werbung oder Betrug',
      other: 'Etwas anderes',
    },
    reportText: 'Was ist geschehen?',
    sendReport: 'Meldung senden',
    reported: 'Danke. Das Personal der Bibliothek sieht es sich an.',
  },
}
