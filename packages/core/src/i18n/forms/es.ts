import type { FormWords } from './en.ts'

/** Not yet reviewed by a native speaker. */
export const formsEs: FormWords = {
  optional: '(opcional)',
  stepOf: (step, steps) => `Paso ${step} de ${steps}`,
  next: 'Continuar',
  back: 'Atrás',
  review: '¿Está todo bien?',
  change: label => `Cambiar: ${label}`,
  nothing: 'Nada',
  summary: count => (count === 1 ? 'Hay 1 cosa que corregir' : `Hay ${count} cosas que corregir`),
  sharedDevice: 'Este ordenador es compartido',
  sharedHint: 'Entonces no se guarda en él nada de lo que escriba.',
  draftKept: 'Lo que escriba se guarda en este dispositivo hasta que se envíe, como mucho dos días.',
  cannotKeep: 'Este dispositivo no puede guardar lo que ha escrito. Deje abierta esta página.',
  problems: {
    required: label => `${label}: rellene este campo.`,
    choose: label => `${label}: elija una opción.`,
    tick: label => `${label}: marque esta casilla para continuar.`,
    email: label => `${label}: escriba una dirección de correo, como nombre@example.org.`,
    number: label => `${label}: escriba un número entero.`,
    range: (label, min, max) => `${label}: escriba un número de ${min} a ${max}.`,
    length: (label, most) => `${label}: use como mucho ${most} caracteres.`,
    other: label => `${label}: así no se puede usar. Escríbalo de otra manera.`,
  },
  sending: {
    sending: 'Enviando…',
    offline: 'Guardado en este dispositivo. Se enviará cuando tenga conexión.',
    offlineShared:
      'Se enviará cuando tenga conexión. Deje abierta esta página hasta entonces: en este dispositivo no se guarda nada.',
    unconfirmed: 'Aún sin confirmar. Seguimos preguntando sin que haga nada; no se hará dos veces.',
    tooOld:
      'En dos días no hemos podido saber si esto llegó, y ya no lo enviamos. Mire su correo antes de enviarlo otra vez.',
    withdraw: 'No enviarlo',
  },
  refusals: {
    offline: 'Ahora mismo nadie responde. Lo que escribió sigue aquí.',
    unauthorised: 'La biblioteca no acepta esto desde aquí. Avise a la biblioteca.',
    'not-found': 'Esto ya no se ofrece.',
    conflict: 'Algo ha cambiado entretanto. Vuelva a mirar.',
    invalid: 'La biblioteca no pudo usar lo enviado. Revíselo otra vez.',
    'rate-limited': 'Mucha gente está enviando algo ahora. Inténtelo de nuevo en un minuto.',
    upstream: 'La biblioteca no responde como debería. Lo que escribió sigue aquí.',
  },
  dismiss: 'Cerrar este mensaje',
}
