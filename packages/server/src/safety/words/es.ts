import type { SafetyWords } from '../safety-words.ts'

/** Not yet reviewed by a native speaker. */
export const safetyEs: SafetyWords = {
  alert: {
    subject: 'Ha llegado una denuncia',
    text: 'Alguien denuncia que una persona puede estar en peligro o ser menor de edad. Aquello de lo que se trata se ha ocultado. Revíselo hoy, por favor.',
    open: 'Abrir la consola',
  },
  decision: {
    refusedSubject: 'Su texto no se muestra',
    refused: 'El personal de la biblioteca ha decidido no mostrar su texto.',
    approvedSubject: 'Su texto se muestra',
    approved: 'El personal de la biblioteca ha revisado su texto. Ya se muestra.',
    appealHint: 'Puede pedir que se revise de nuevo en un plazo de 14 días:',
    final:
      'El texto se ha revisado por segunda vez y la decisión se mantiene. Puede hablar con el personal en el mostrador.',
  },
  reasons: {
    'contact-details':
      'Contenía una dirección de correo, un teléfono o un enlace. Las respuestas pasan por la biblioteca; quítelos.',
    advertising: 'Parece publicidad. Aquí comparten personas, no empresas.',
    money: 'Pide u ofrece dinero. Lo que se comparte aquí es gratis.',
    'not-allowed': 'La biblioteca no admite aquí este tipo de cosas.',
    disrespectful: 'Algunas palabras pueden herir a otras personas.',
    unsafe: 'Podría poner a alguien en peligro.',
    'adults-only': 'Puede afectar a menores de 18 años. Esto es solo para adultos.',
    duplicate: 'Ya está publicado lo mismo.',
    other: 'El motivo está en la nota del personal.',
  },
  appeal: {
    title: 'Pedir una nueva revisión',
    why: '¿Por qué debería mostrarse?',
    send: 'Enviar',
    sent: 'Gracias. El personal lo revisará de nuevo y le escribirá.',
    gone: 'Este enlace ya no funciona. Hable con el personal en el mostrador.',
    notSent: 'No se ha enviado nada. Escriba unas palabras, 2000 caracteres como máximo.',
  },
}
