import type { SafetyWords } from '../safety-words.ts'

/** Not yet reviewed by a native speaker. */
export const safetyDe: SafetyWords = {
  alert: {
    subject: 'Etwas wurde gemeldet',
    text: 'Jemand hat gemeldet, dass eine Person in Gefahr oder jemand minderjährig sein könnte. Worum es geht, ist verborgen. Bitte sehen Sie es sich heute an.',
    open: 'Konsole öffnen',
  },
  decision: {
    refusedSubject: 'Ihr Text wird nicht gezeigt',
    refused: 'Das Personal der Bibliothek hat entschieden, Ihren Text nicht zu zeigen.',
    approvedSubject: 'Ihr Text wird gezeigt',
    approved: 'Das Personal der Bibliothek hat sich Ihren Text angesehen. Er wird jetzt gezeigt.',
    appealHint: 'Sie können innerhalb von 14 Tagen bitten, dass er noch einmal angesehen wird:',
    final:
      'Der Text wurde ein zweites Mal angesehen; die Entscheidung bleibt. Sie können gern mit dem Personal am Schalter sprechen.',
  },
  reasons: {
    'contact-details':
      'Darin stand eine E-Mail-Adresse, eine Telefonnummer oder ein Link. Antworten laufen über die Bibliothek; bitte lassen Sie das weg.',
    advertising: 'Es liest sich wie Werbung. Hier teilen Menschen etwas, keine Unternehmen.',
    money: 'Es wird Geld verlangt oder angeboten. Was hier geteilt wird, kostet nichts.',
    'not-allowed': 'So etwas gibt es bei dieser Bibliothek hier nicht.',
    disrespectful: 'Manche Worte darin könnten andere verletzen.',
    unsafe: 'Es könnte jemanden in Gefahr bringen.',
    'adults-only': 'Es könnte Menschen unter 18 betreffen. Das hier ist nur für Erwachsene.',
    duplicate: 'Dasselbe steht schon da.',
    other: 'Der Grund steht in der Nachricht des Personals.',
  },
  appeal: {
    title: 'Um erneute Prüfung bitten',
    why: 'Warum sollte es gezeigt werden?',
    send: 'Senden',
    sent: 'Danke. Das Personal sieht es sich noch einmal an und schreibt Ihnen.',
    gone: 'Dieser Link gilt nicht mehr. Bitte sprechen Sie mit dem Personal am Schalter.',
    notSent: 'Es wurde nichts gesendet. Bitte schreiben Sie ein paar Worte, höchstens 2000 Zeichen.',
  },
}
