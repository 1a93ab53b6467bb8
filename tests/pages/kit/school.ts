import {inLanguage} from './page.ts';

/** Words on class tools, blogs and picture sites. */
export const words = inLanguage({
	en: {
		announce: 'Announce something to your class',
		comment: 'Add class comment…',
		writeComment: 'Write a comment',
		post: 'Post',
		send: 'Send',
		publish: 'Publish',
		preview: 'Preview',
		cancel: 'Cancel',
		more: 'More options',
		attach: 'Attach',
		title: 'Title',
		message: 'Message',
		story: 'What’s happening in your classroom?',
		google: 'Google Account: Robin Castellano (rcastellano@wrengrove.example)',
	},
	es: {
		announce: 'Anuncia algo a tu clase',
		comment: 'Añadir comentario de clase…',
		writeComment: 'Escribe un comentario',
		post: 'Publicar',
		send: 'Enviar',
		publish: 'Publicar',
		preview: 'Vista previa',
		cancel: 'Cancelar',
		more: 'Más opciones',
		attach: 'Adjuntar',
		title: 'Título',
		message: 'Mensaje',
		story: '¿Qué está pasando en tu clase?',
		google: 'Cuenta de Google: Robin Castellano (rcastellano@wrengrove.example)',
	},
});
