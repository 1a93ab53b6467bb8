import {inLanguage} from '../kit/page.ts';

export const words = inLanguage({
	en: {
		reply: 'Reply',
		create: 'Create Topic',
		title: 'Type title, or paste a link here',
		body: 'Type here. Use Markdown, BBCode, or HTML to format.',
		discard: 'discard',
		chat: 'Chat in #general',
		send: 'Send',
		upload: 'Upload',
	},
	es: {
		reply: 'Responder',
		create: 'Crear tema',
		title: 'Escribe el título, o pega un enlace aquí',
		body: 'Escribe aquí. Usa Markdown, BBCode o HTML para dar formato.',
		discard: 'descartar',
		chat: 'Chatear en #general',
		send: 'Enviar',
		upload: 'Subir',
	},
});
