import { replyMark } from '../cut-quotes.ts'
import type { RelayWords } from '../relay-words.ts'

/** Not yet reviewed by a native speaker. */
export const relayEs: RelayWords = {
  via: (alias, library) => `${alias} a través de ${library}`,
  answerTo: topic => `Re: ${topic}`,
  writeAbove: `${replyMark} Para responder por correo, escriba encima de esta línea.`,
  firstContact: (alias, topic) => `${alias} le ha escrito sobre «${topic}»:`,
  wrote: alias => `${alias} escribe:`,
  howToAnswer: 'Responda a este correo o escriba en la página. Su dirección de correo no se da a conocer.',
  howToAnswerOnPage:
    'Escriba su respuesta en la página. Su dirección de correo no se da a conocer. Las respuestas a este correo no se leen.',
  openPage: 'Responder, terminar o denunciar',
  stopHint:
    'En la misma página puede terminar esta conversación con un toque, bloquear a esta persona o decir a la biblioteca que algo no está bien.',
  stayingSafe:
    'Quede en un lugar público, por ejemplo en la biblioteca, y diga a alguien dónde está. No envíe dinero ni dé la dirección de su casa. Puede dejarlo en cualquier momento.',
  passedOn: alias =>
    `Su mensaje se ha hecho llegar a ${alias}. La respuesta le llegará desde esta dirección; ${alias} no ve la suya.`,
  addressRemoved: '[dirección eliminada]',
  attachmentsLeftOut: 'Había archivos adjuntos. Por su seguridad no se han hecho llegar.',
  attachmentsRefused:
    'Su mensaje se ha hecho llegar sin los adjuntos: por esta vía no se pueden enviar archivos. Podrá mostrarlos cuando se vean.',
  nothingToPassOn:
    'En su mensaje no había texto que hacer llegar. Por esta vía no se pueden enviar archivos; escriba unas palabras.',
  notDelivered: alias =>
    `No se ha podido entregar un correo a ${alias}. Puede que no se hayan leído sus mensajes. No tiene que hacer nada.`,
  ended: alias => `Su conversación con ${alias} ha terminado. Ya no se hace llegar nada más.`,
  why: 'Recibe este correo porque participa en una conversación que pasa por la biblioteca.',
  page: {
    title: 'Su conversación',
    show: 'Mostrar la conversación',
    gone: 'Este enlace ya no funciona. Use el enlace del correo más reciente.',
    you: 'Usted',
    yourAnswer: 'Su respuesta',
    send: 'Enviar',
    sent: 'Su respuesta está en camino.',
    notSent: 'No se ha enviado nada. Escriba unas palabras, 5000 caracteres como máximo.',
    tooMany: 'Hoy ha escrito mucho. Continúe mañana.',
    ended: 'Esta conversación ha terminado. Ya no se hace llegar nada más.',
    stop: 'Terminar esta conversación',
    block: 'Terminar y bloquear a esta persona',
    blockHint: 'Aquí no se les volverá a poner en contacto. La otra persona no se entera.',
    report: 'Decir a la biblioteca que algo no está bien',
    reportKind: '¿Qué no está bien?',
    reportKinds: {
      safety: 'No me siento a salvo',
      minor: 'Alguien puede ser menor de edad',
      spam: 'Publicidad o fraude',
      other: 'Otra cosa',
    },
    reportText: '¿Qué ha pasado?',
    sendReport: 'Enviar la denuncia',
    reported: 'Gracias. El personal de la biblioteca lo revisará.',
  },
}
