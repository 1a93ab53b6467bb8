import {inLanguage} from '../kit/page.ts';

export const words = inLanguage({
	en: {
		save: 'Publish changes',
		preview: 'Show preview',
		diff: 'Show changes',
		summary: 'Summary',
		reply: 'Reply',
		cancel: 'Cancel',
		area: 'Reply to Dana Whitlock',
	},
	es: {
		save: 'Publicar los cambios',
		preview: 'Mostrar previsualización',
		diff: 'Mostrar los cambios',
		summary: 'Resumen',
		reply: 'Responder',
		cancel: 'Cancelar',
		area: 'Responder a Dana Whitlock',
	},
});
