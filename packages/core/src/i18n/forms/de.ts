import type { FormWords } from './en.ts'

/** Not yet reviewed by a native speaker. */
export const formsDe: FormWords = {
  optional: '(freiwillig)',
  stepOf: (step, steps) => `Schritt ${step} von ${steps}`,
  next: 'Weiter',
  back: 'Zurück',
  review: 'Ist alles richtig?',
  change: label => `Ändern: ${label}`,
  nothing: 'Keine Angabe',
  summary: count => (count === 1 ? 'Eine Angabe fehlt oder passt nicht' : `${count} Angaben fehlen oder passen nicht`),
  sharedDevice: 'Diesen Computer benutzen auch andere',
  sharedHint: 'Dann bleibt nichts, was Sie eingeben, auf ihm zurück.',
  draftKept: 'Was Sie eingeben, bleibt auf diesem Gerät, bis es gesendet ist, längstens zwei Tage.',
  cannotKeep: 'Dieses Gerät kann Ihre Eingaben nicht aufheben. Bitte lassen Sie diese Seite offen.',
  problems: {
    required: label => `${label}: Bitte füllen Sie das aus.`,
    choose: label => `${label}: Bitte wählen Sie etwas aus.`,
    tick: label => `${label}: Bitte kreuzen Sie das an, um fortzufahren.`,
    email: label => `${label}: Geben Sie eine E-Mail-Adresse ein, etwa name@example.org.`,
    number: label => `${label}: Geben Sie eine ganze Zahl ein.`,
    range: (label, min, max) => `${label}: Geben Sie eine Zahl von ${min} bis ${max} ein.`,
    length: (label, most) => `${label}: Höchstens ${most} Zeichen sind möglich.`,
    other: label => `${label}: Das lässt sich so nicht verwenden. Bitte schreiben Sie es anders.`,
  },
  sending: {
    sending: 'Wird gesendet …',
    offline: 'Auf diesem Gerät aufgehoben. Es wird gesendet, sobald Sie online sind.',
    offlineShared:
      'Es wird gesendet, sobald Sie online sind. Lassen Sie diese Seite so lange offen: Auf diesem Gerät wird nichts aufgehoben.',
    unconfirmed: 'Noch nicht bestätigt. Wir fragen von selbst weiter nach; es wird nicht doppelt ausgeführt.',
    tooOld:
      'Wir konnten zwei Tage lang nicht herausfinden, ob das angekommen ist, und senden es nicht mehr. Sehen Sie in Ihrer E-Mail nach, bevor Sie es noch einmal senden.',
    withdraw: 'Nicht senden',
  },
  refusals: {
    offline: 'Im Moment antwortet niemand. Ihre Eingaben sind noch da.',
    unauthorised: 'Die Bibliothek nimmt das von hier nicht an. Bitte sagen Sie es der Bibliothek.',
    'not-found': 'Das wird nicht mehr angeboten.',
    conflict: 'Inzwischen hat sich etwas geändert. Bitte sehen Sie noch einmal nach.',
    invalid: 'Die Bibliothek konnte das Gesendete nicht verwenden. Bitte sehen Sie es noch einmal durch.',
    'rate-limited': 'Gerade senden viele etwas. Bitte versuchen Sie es in einer Minute noch einmal.',
    upstream: 'Die Bibliothek antwortet nicht, wie sie sollte. Ihre Eingaben sind noch da.',
  },
  dismiss: 'Diese Meldung schließen',
}
